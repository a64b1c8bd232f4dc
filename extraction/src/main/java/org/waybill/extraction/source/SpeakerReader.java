package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.How;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads who speaks out of a noun phrase; a pronoun or "the agency" is whoever spoke last. */
final class SpeakerReader {
    private static final WordLists WORDS = WordLists.read(SpeakerReader.class, "words.tsv");
    private static final Set<String> OWNED_BY = WORDS.of("owner");
    private static final Set<String> SOME_OF = WORDS.of("some of");
    private static final Set<String> MADE = WORDS.of("makes papers");

    private final Floor floor;
    private final References references;

    SpeakerReader(Floor floor) {
        this.floor = floor;
        this.references = new References(floor);
    }

    /** Who the phrase under a word names; nobody, where it names nothing that speaks. */
    List<Speaker> read(Sentence sentence, Word word) {
        if (word.tag().startsWith("PRP")) {
            return references.pronoun(sentence, word);
        }
        Optional<SpeakingNoun> noun = SpeakingNoun.of(word);
        List<Speaker> apart = noun.map(one -> viaNoun(sentence, word, one)).orElseGet(List::of);
        if (!apart.isEmpty()) {
            return apart;
        }
        return named(sentence, word)
                .or(() ->
                        noun.filter(one -> !isFirstPersons(sentence, word)).map(one -> described(sentence, word, one)))
                .or(() -> properNoun(sentence, word))
                .stream()
                .toList();
    }

    /** As {@link #read}; whoever is found speaking can speak, though no list knows the noun: "two traders said". */
    List<Speaker> readSpeaking(Sentence sentence, Word word) {
        return Links.coordinated(sentence.tree(), word).stream()
                .flatMap(one -> speaking(sentence, one).stream())
                .distinct()
                .toList();
    }

    private List<Speaker> speaking(Sentence sentence, Word word) {
        List<Speaker> some = SOME_OF.contains(word.lemma()) ? someOf(sentence, word) : List.of();
        List<Speaker> found = some.isEmpty() ? read(sentence, word) : some;
        boolean noun = word.tag().equals("NN") || word.tag().equals("NNS");
        return found.isEmpty() && noun && !isFirstPersons(sentence, word)
                ? List.of(described(sentence, word, SpeakingNoun.person(word)))
                : found;
    }

    /** "one of the diplomats said", "The three allege". */
    private List<Speaker> someOf(Sentence sentence, Word word) {
        return Links.child(sentence.tree(), word, "prep")
                .filter(of -> of.lemma().equals("of"))
                .flatMap(of -> Links.prepositionObject(sentence.tree(), of))
                .map(many -> read(sentence, many))
                .orElseGet(() -> floor.lastTogether(Set.of(Sort.values())));
    }

    /** "our observers" are the author's. */
    private static boolean isFirstPersons(Sentence sentence, Word word) {
        return Links.child(sentence.tree(), word, "poss")
                .filter(References::isFirstPerson)
                .isPresent();
    }

    /** The word and what is coordinated with it. */
    List<Speaker> readAll(Sentence sentence, Word word) {
        return Links.coordinated(sentence.tree(), word).stream()
                .flatMap(one -> read(sentence, one).stream())
                .distinct()
                .toList();
    }

    private List<Speaker> viaNoun(Sentence sentence, Word word, SpeakingNoun noun) {
        Optional<Speaker> apposed = apposed(sentence, word);
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        Optional<Word> its = Links.child(sentence.tree(), word, "poss")
                .filter(poss -> poss.tag().equals("PRP$"));
        if (its.isPresent() && noun.sort() != Sort.PAPER) {
            return references.pronoun(sentence, its.get());
        }
        if (References.pointsBack(sentence, word)) {
            List<Speaker> back = references.back(noun, word);
            if (!back.isEmpty()) {
                return back;
            }
        }
        return noun.sort() == Sort.PAPER ? owners(sentence, word) : List.of();
    }

    /** "the spy agency, the National Intelligence Service": the name behind the description. */
    private Optional<Speaker> apposed(Sentence sentence, Word word) {
        for (Word one : Links.children(sentence.tree(), word, "appos")) {
            Optional<Speaker> known = named(sentence, one).filter(speaker -> speaker.how() == How.NAMED);
            if (known.isPresent()) {
                return known;
            }
            if (one.tag().startsWith("NNP") && !sentence.isTime(one)) {
                return Optional.of(titled(sentence, one, Phrases.whole(sentence, word)));
            }
        }
        return Optional.empty();
    }

    /** "a report by the panel", "the panel's report", "the agency document": the owner is responsible. */
    List<Speaker> owners(Sentence sentence, Word paper) {
        Tree tree = sentence.tree();
        List<Speaker> found = new ArrayList<>();
        Links.children(tree, paper, "poss").forEach(word -> found.addAll(owner(sentence, word)));
        Stream.concat(Links.children(tree, paper, "prep", "agent").stream(), makers(tree, paper))
                .filter(preposition -> OWNED_BY.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .forEach(object -> found.addAll(owners(sentence, Links.coordinated(tree, object))));
        Links.children(tree, paper, "compound", "nmod", "amod").stream()
                .filter(word -> sentence.mentionAt(word)
                        .filter(mention -> mention.kind() != Mention.Kind.INTERNATIONAL)
                        .isPresent())
                .flatMap(word -> named(sentence, word).stream())
                .filter(speaker -> speaker.how() == How.NAMED)
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** "published on Thursday by the team". */
    private static Stream<Word> makers(Tree tree, Word paper) {
        return Links.children(tree, paper, "acl", "relcl").stream()
                .filter(verb -> MADE.contains(verb.lemma()))
                .flatMap(verb -> Links.children(tree, verb, "agent", "prep").stream());
    }

    /** Who works with a speaker can speak, though no list knows the noun: "by Reuters and a British workshop". */
    private List<Speaker> owners(Sentence sentence, List<Word> row) {
        boolean speak = row.size() > 1
                && row.stream().anyMatch(word -> !owner(sentence, word).isEmpty());
        return row.stream()
                .filter(word -> !sentence.isTime(word))
                .flatMap(word -> (speak ? speaking(sentence, word) : owner(sentence, word)).stream())
                .toList();
    }

    /** What stands in these characters, taken for a body: for where the parser lost it. */
    static Speaker body(Sentence sentence, Span span) {
        return new Speaker(spelledOut(sentence, span), span, Sort.BODY, state(sentence, span), How.DESCRIBED);
    }

    /** Somebody as the sentence puts him, whatever is known of him; empty where the words stand in another one. */
    static Optional<Speaker> asPut(Sentence sentence, Span span) {
        boolean somebody = sentence.words(span).stream().noneMatch(word -> SpeakingNoun.of(word)
                .filter(noun -> noun.sort() == Sort.PAPER)
                .isPresent());
        return somebody && sentence.span().covers(span)
                ? Optional.of(new Speaker(spelledOut(sentence, span), span, Sort.PERSON, "", How.DESCRIBED))
                : Optional.empty();
    }

    private List<Speaker> owner(Sentence sentence, Word word) {
        return sentence.isTime(word) ? List.of() : read(sentence, word);
    }

    private static Optional<Speaker> named(Sentence sentence, Word word) {
        boolean describes = SpeakingNoun.of(word).isPresent();
        return sentence.mentionAt(word)
                .filter(mention -> !describes || !mention.kind().standsForState())
                .flatMap(mention -> sort(mention)
                        .map(sort -> new Speaker(name(mention), mention.span(), sort, mention.state(), how(mention))));
    }

    private static String name(Mention mention) {
        String state = mention.state().isEmpty() ? "" : Gazetteer.standard().stateName(mention.state());
        return switch (mention.kind()) {
            case STATE, SHORT_FORM, DEMONYM -> state;
            case CAPITAL, SEAT ->
                mention.canonical().contains(state) ? mention.canonical() : mention.canonical() + " (" + state + ")";
            default -> mention.canonical();
        };
    }

    private static How how(Mention mention) {
        return mention.kind().standsForState() ? How.METONYM : How.NAMED;
    }

    private static Optional<Sort> sort(Mention mention) {
        return switch (mention.kind()) {
            case OFFICIAL -> Optional.of(Sort.PERSON);
            case MEDIA -> Optional.of(Sort.OUTLET);
            case PLACE, WEAPON, DEMONYM -> Optional.empty();
            default -> Optional.of(Sort.BODY);
        };
    }

    private static Speaker described(Sentence sentence, Word word, SpeakingNoun noun) {
        Span span = Phrases.whole(sentence, word);
        Sort sort = Anonymity.hides(sentence, word, noun) ? Sort.UNNAMED : noun.sort();
        return new Speaker(spelledOut(sentence, span), span, sort, state(sentence, span), How.DESCRIBED);
    }

    /** "U.S. officials" and "American officials" are one's; an abbreviation hides it. */
    static String spelledOut(Sentence sentence, Span span) {
        String text = span.of(sentence.text());
        for (Mention mention : sentence.mentions()) {
            String form = mention.span().of(sentence.text());
            if (mention.kind() == Mention.Kind.STATE
                    && span.covers(mention.span())
                    && form.equals(form.toUpperCase(Locale.ROOT))) {
                return text.replace(form, name(mention));
            }
        }
        return text;
    }

    private static String state(Sentence sentence, Span span) {
        return sentence.mentions().stream()
                .filter(mention -> span.covers(mention.span()))
                .map(Mention::state)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Speaker> properNoun(Sentence sentence, Word word) {
        if (!word.tag().startsWith("NNP") || sentence.isTime(word)) {
            return Optional.empty();
        }
        Optional<Speaker> known = floor.person(surname(word))
                .filter(person -> Links.children(sentence.tree(), word, "compound").stream()
                        .noneMatch(part -> part.tag().startsWith("NNP")));
        return known.or(() -> Optional.of(titled(sentence, word, null)));
    }

    /** A person's name with the office that stands before or behind it. */
    private Speaker titled(Sentence sentence, Word word, @org.jspecify.annotations.Nullable Span office) {
        Span name = Phrases.before(sentence, word);
        String text = sentence.text();
        Optional<Span> behind = Links.children(sentence.tree(), word, "appos").stream()
                .filter(one -> SpeakingNoun.of(one)
                        .filter(noun -> noun.sort() == Sort.PERSON)
                        .isPresent())
                .map(one -> Phrases.whole(sentence, one))
                .findFirst();
        String full = office != null
                ? office.of(text) + " " + name.of(text)
                : behind.map(role -> name.of(text) + ", " + role.of(text)).orElseGet(() -> name.of(text));
        boolean person = office != null || behind.isPresent() || hasTitle(sentence, word);
        Span whole =
                office != null ? name.union(office) : behind.map(name::union).orElse(name);
        return new Speaker(full, name, person ? Sort.PERSON : Sort.NAME, state(sentence, whole), How.NAMED);
    }

    private static boolean hasTitle(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "compound", "nmod", "amod").stream()
                .flatMap(part -> SpeakingNoun.of(part).stream())
                .anyMatch(noun -> noun.sort() == Sort.PERSON);
    }

    static String surname(Word word) {
        return word.form().substring(word.form().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The bodies a sentence names, whether they speak or not. */
    static List<Speaker> bodies(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> !mention.kind().standsForState())
                .filter(mention ->
                        sort(mention).filter(sort -> sort == Sort.BODY).isPresent())
                .map(mention -> new Speaker(name(mention), mention.span(), Sort.BODY, mention.state(), How.NAMED))
                .toList();
    }

    /** Remembers every person the sentence names in full, so that the surname tells who it is later. */
    void introduce(Sentence sentence) {
        for (Word word : sentence.tree().words()) {
            boolean inFull = word.tag().startsWith("NNP")
                    && !word.relation().equals("compound")
                    && sentence.mentionAt(word).isEmpty()
                    && Links.children(sentence.tree(), word, "compound", "appos").stream()
                            .findAny()
                            .isPresent();
            if (inFull && !sentence.isTime(word)) {
                introduced(sentence, word);
            }
        }
    }

    private void introduced(Sentence sentence, Word word) {
        Optional<Word> described = Links.head(sentence.tree(), word)
                .filter(head -> word.relation().equals("appos"))
                .filter(head -> SpeakingNoun.of(head).isPresent());
        Span office = described.map(head -> Phrases.whole(sentence, head)).orElse(null);
        Speaker known = titled(sentence, word, office);
        floor.introduce(surname(word), known);
        floor.mention(known);
    }
}
