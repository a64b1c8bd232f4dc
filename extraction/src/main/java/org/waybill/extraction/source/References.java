package org.waybill.extraction.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Word;

/** Whom a pronoun or "the agency" means: somebody who spoke before. */
final class References {
    private static final WordLists WORDS = WordLists.read(References.class, "words.tsv");
    private static final Set<String> DEFINITE = WORDS.of("definite");
    private static final Set<String> SINGULAR_PERSON = WORDS.of("person pronoun");
    private static final Set<String> PLURAL = WORDS.of("plural pronoun");
    private static final Set<String> FIRST_PERSON = WORDS.of("first person");
    private static final String QUOTES = "\"\u201c\u201d";
    private static final Set<String> WORLD = WORDS.of("world body");
    private static final Set<String> TEAM = WORDS.of("team");
    private static final Set<Sort> PERSONS = Set.of(Sort.PERSON, Sort.NAME);
    private static final Set<Sort> THINGS = Set.of(Sort.BODY, Sort.PAPER, Sort.OUTLET, Sort.NAME);
    private static final Set<Sort> HOUSES = Set.of(Sort.BODY, Sort.PAPER, Sort.OUTLET);

    private final Floor floor;

    References(Floor floor) {
        this.floor = floor;
    }

    List<Speaker> pronoun(Sentence sentence, Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(form)) {
            return (isQuoted(sentence, word) ? floor.last(Set.of(Sort.values())) : floor.house())
                    .stream().toList();
        }
        if (SINGULAR_PERSON.contains(form)) {
            return floor.last(PERSONS).stream().toList();
        }
        if (PLURAL.contains(form)) {
            List<Speaker> spoke = floor.lastTogether(Set.of(Sort.values()));
            return spoke.isEmpty()
                    ? floor.lastMentioned(one -> one.how() == Speaker.How.DESCRIBED).stream()
                            .toList()
                    : spoke;
        }
        return floor.last(THINGS).or(() -> floor.lastMentioned(References::isHouse)).stream()
                .toList();
    }

    /** "The ministry corrected its figure. It said": nobody spoke yet, and a body is told of. */
    private static boolean isHouse(Speaker speaker) {
        return speaker.sort() == Sort.BODY && speaker.how() != Speaker.How.METONYM && !isWorldBody(speaker);
    }

    static boolean isFirstPerson(Word word) {
        return FIRST_PERSON.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isQuoted(Sentence sentence, Word word) {
        String before = sentence.text().substring(sentence.span().start(), word.start());
        return before.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() % 2 == 1;
    }

    /** "the agency": definite, with nothing that says which. */
    static boolean pointsBack(Sentence sentence, Word word) {
        boolean definite = Links.children(sentence.tree(), word, "det").stream()
                .anyMatch(det -> DEFINITE.contains(det.form().toLowerCase(Locale.ROOT)));
        boolean says = Links.children(sentence.tree(), word, "poss", "appos", "relcl").stream()
                        .anyMatch(child -> !child.relation().equals("relcl") || restricts(sentence, word))
                || Links.children(sentence.tree(), word, "compound", "nmod", "amod", "prep").stream()
                        .anyMatch(child -> namesSomebody(sentence, child));
        boolean bare = TEAM.contains(word.lemma())
                && word.tag().equals("NNS")
                && sentence.tree().children(word.index()).isEmpty();
        return (definite || bare) && !says;
    }

    /** "the force that seized it" says which; "the force, which is small," does not. */
    private static boolean restricts(Sentence sentence, Word noun) {
        int next = noun.index() + 1;
        return next < sentence.tree().size()
                && !sentence.tree().word(next).form().equals(",");
    }

    private static boolean namesSomebody(Sentence sentence, Word child) {
        return child.relation().equals("prep")
                ? Links.prepositionObject(sentence.tree(), child)
                        .filter(object -> !sentence.isTime(object))
                        .isPresent()
                : sentence.mentionAt(child).isPresent();
    }

    /** Nobody, where nobody who spoke before fits. */
    List<Speaker> back(SpeakingNoun noun, Word word) {
        boolean plural = word.tag().endsWith("S");
        return switch (noun.back()) {
            case NOBODY -> List.of();
            case CALLED -> last(called(noun));
            case STATE -> last(speaker -> speaker.how() == Speaker.How.METONYM);
            case OWNER -> owner(noun, word);
            case SORT -> plural && noun.sort() == Sort.PERSON ? team(noun) : ofSort(noun);
        };
    }

    /** "the report": whoever called so, else the house that spoke last, else the last body the text names. */
    private List<Speaker> owner(SpeakingNoun noun, Word word) {
        List<Speaker> found = last(called(noun), speaker -> speaker.isOf(HOUSES));
        return found.isEmpty()
                ? floor
                        .lastMentioned(speaker -> speaker.sort() == Sort.BODY
                                && !isWorldBody(speaker)
                                && speaker.span().end() <= word.start())
                        .stream()
                        .toList()
                : found;
    }

    /** "United Nations" heads too many papers to be the owner of one. */
    private static boolean isWorldBody(Speaker speaker) {
        return WORLD.contains(speaker.name().toLowerCase(Locale.ROOT));
    }

    private List<Speaker> ofSort(SpeakingNoun noun) {
        Set<Sort> sorts = noun.sort() == Sort.PERSON ? PERSONS : Set.of(noun.sort());
        Predicate<Speaker> body =
                speaker -> speaker.isOf(sorts) && (noun.sort() != Sort.BODY || speaker.how() != Speaker.How.METONYM);
        return last(called(noun), body);
    }

    /** "the investigators" speak for the house that sent them. */
    private List<Speaker> team(SpeakingNoun noun) {
        List<Speaker> called = last(called(noun));
        List<Speaker> house = called.isEmpty() ? floor.lastTogether(Set.of(Sort.BODY, Sort.PAPER)) : called;
        return house.isEmpty() ? floor.lastTogether(HOUSES) : house;
    }

    private static Predicate<Speaker> called(SpeakingNoun noun) {
        return speaker -> speaker.isCalled(noun.noun());
    }

    @SafeVarargs
    private List<Speaker> last(Predicate<Speaker>... wishes) {
        for (Predicate<Speaker> wish : wishes) {
            List<Speaker> found = floor.last(wish).stream().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return floor.lastMentioned(wishes[0]).stream().toList();
    }
}
