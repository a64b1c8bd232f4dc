package org.waybill.extraction.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads for whom somebody speaks or signs: a spokesman for his government, a department for its state. */
final class Behalf {
    /** Offices, and what they say standing alone. */
    private static final Map<String, String> OFFICES =
            Table.read(Behalf.class, "offices.tsv").index(row -> row.get("noun"), row -> row.get("alone"));

    private static final Set<String> OF = Set.of("for", "of", "from");
    private static final Set<String> AT = Set.of("in", "at");
    /** Offices that anybody may have. */
    private static final Set<String> SPEAKS =
            Set.of("spokesman", "spokeswoman", "spokesperson", "official", "head", "leader", "office", "department");

    private static final Set<String> THEY = Set.of("they", "them", "their", "both");

    private final PartyReader parties;
    private final Discourse discourse;

    Behalf(PartyReader parties, Discourse discourse) {
        this.parties = parties;
        this.discourse = discourse;
    }

    /** As {@link #named}; an office that the text does not place is of the state last spoken of. */
    Optional<Named> read(Sentence sentence, Word word) {
        return named(sentence, word).or(() -> isAlone(word, "yes") ? last(sentence, word) : Optional.empty());
    }

    /** As {@link #read}; "the embassy in Seoul" is of the state spoken of last that is not the one it sits in. */
    Optional<Named> denier(Sentence sentence, Word word) {
        return read(sentence, word)
                .or(() -> isAlone(word, "posted") ? last(sentence, word, hosts(sentence, word)) : Optional.empty());
    }

    private Set<Party> hosts(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "prep").stream()
                .filter(preposition -> AT.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .flatMap(place -> parties.read(sentence, place, Where.TOWNS, Set.of()).stream())
                .flatMap(named -> named.parties().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isAlone(Word word, String alone) {
        return alone.equals(OFFICES.get(word.lemma()));
    }

    /** Who stands behind a word, by what the sentence says. */
    Optional<Named> named(Sentence sentence, Word word) {
        if (THEY.contains(word.lemma())) {
            return pair(sentence, word);
        }
        boolean holds = OFFICES.containsKey(word.lemma()) || word.tag().startsWith("NNP");
        Optional<Named> state = holds ? listed(sentence, word).or(() -> office(sentence, word)) : Optional.empty();
        return state.or(() -> isAlone(word, "posted")
                        ? Optional.empty()
                        : parties.read(sentence, word, Where.NOWHERE, Set.of()))
                .or(() -> explained(sentence, word));
    }

    /** "the other, Navbahor Pulp": the name that explains a word which says nothing. */
    private Optional<Named> explained(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "appos").stream()
                .filter(one -> one.tag().startsWith("NNP"))
                .flatMap(one -> parties.read(sentence, one, Where.NOWHERE, Set.of()).stream())
                .findFirst();
    }

    /** A name that a list knows needs no office. */
    private Optional<Named> listed(Sentence sentence, Word word) {
        return sentence.mentionAt(word).isPresent()
                ? parties.read(sentence, word, Where.NOWHERE, Set.of())
                : Optional.empty();
    }

    /** "a spokesman for the Rwandan government", "Kremlin aide Ivan Rybak", "Ivan Rybak, of the Kremlin". */
    Optional<Named> office(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        Stream<Word> before = Links.children(tree, word, "poss", "compound", "nmod", "amod").stream()
                .filter(one -> one.index() < word.index());
        Stream<Word> behind = Links.children(tree, word, "prep").stream()
                .filter(preposition -> OF.contains(preposition.lemma())
                        || (AT.contains(preposition.lemma()) && !isAlone(word, "posted")))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream());
        Optional<Named> near = before.flatMap(one -> holder(sentence, one).stream())
                .findFirst()
                .or(() -> behind.flatMap(one -> body(sentence, one).stream()).findFirst());
        return near.or(() -> Links.children(tree, word, "appos").stream()
                .flatMap(one -> office(sentence, one).stream())
                .findFirst());
    }

    private Optional<Named> holder(Sentence sentence, Word word) {
        return parties.modifier(sentence, word, Set.of())
                .or(() -> word.relation().equals("poss")
                        ? parties.read(sentence, word, Where.NOWHERE, Set.of())
                        : Optional.empty());
    }

    private Optional<Named> body(Sentence sentence, Word word) {
        boolean known = sentence.mentionAt(word).isPresent() || word.tag().startsWith("NNP");
        return known ? parties.read(sentence, word, Where.NOWHERE, Set.of()) : office(sentence, word);
    }

    /** "the ministry": of the state the text was about. */
    private Optional<Named> last(Sentence sentence, Word word) {
        return last(sentence, word, Set.of());
    }

    /** The state the text was about, if it is none of those. */
    Optional<Named> other(Sentence sentence, Word word, Set<Party> not) {
        return opposite(not).or(() -> last(sentence, word, not));
    }

    private Optional<Named> last(Sentence sentence, Word word, Set<Party> not) {
        Set<Party> passed = new HashSet<>(not);
        Optional<Named> found =
                discourse.lastBefore(word.start(), sentence.span().start(), passed);
        while (isDesk(sentence, word) && found.filter(named -> !isState(named)).isPresent()) {
            passed.addAll(found.orElseThrow().parties());
            found = discourse.lastBefore(word.start(), sentence.span().start(), passed);
        }
        return found;
    }

    /** A ministry is no armed group's and no company's. */
    private static boolean isState(Named named) {
        return named.parties().stream().allMatch(party -> party.kind() == Party.Kind.STATE);
    }

    /** Who stood opposite somebody when something passed last. */
    private Optional<Named> opposite(Set<Party> somebody) {
        return discourse
                .pair()
                .filter(pair -> !somebody.isEmpty())
                .map(pair -> new Named(
                        pair.parties().stream()
                                .filter(party -> !somebody.contains(party))
                                .toList(),
                        pair.spans(),
                        Named.How.IMPLIED))
                .filter(left -> left.parties().size() == 1);
    }

    /** "a foreign ministry spokesman": somebody of a government, whichever. */
    boolean isDesk(Sentence sentence, Word word) {
        return Stream.concat(Stream.of(word), sentence.tree().children(word.index()).stream())
                .flatMap(one -> Stream.concat(Stream.of(one), sentence.tree().children(one.index()).stream()))
                .anyMatch(one -> isAlone(one, "posted") || (isAlone(one, "yes") && !SPEAKS.contains(one.lemma())));
    }

    /** The state whose organ puts the document out, if one does. */
    Optional<Named> house(Word word) {
        return discourse.house(word);
    }

    /** Whether somebody gave or got what passed last. */
    boolean isParty(Named somebody) {
        return discourse.pair().filter(somebody::meets).isPresent();
    }

    /** The two sides the text is about: of the sentence's own row of subjects, of the exchange, the last two named. */
    Optional<Named> pair(Sentence sentence, Word word) {
        return rowBefore(sentence, word).or(discourse::pair).or(() -> lastTwo(sentence));
    }

    private Optional<Named> rowBefore(Sentence sentence, Word word) {
        return sentence.tree().words().stream()
                .limit(word.index())
                .filter(one ->
                        one.relation().equals("nsubj") && !sentence.tree().isAbove(one.index(), word.index()))
                .filter(one -> !isSubjectOver(one, word))
                .flatMap(one -> Stream.concat(Stream.of(one), between(sentence.tree(), one)))
                .flatMap(one -> parties.read(sentence, one, Where.NOWHERE, Set.of()).stream())
                .filter(named -> named.parties().size() == 2)
                .map(Discourse::implied)
                .findFirst();
    }

    /** "cooperation between A and B rests on the treaty". */
    private static Stream<Word> between(Tree tree, Word noun) {
        return Links.children(tree, noun, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("between"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream());
    }

    /** "A and B accuse both": those who accuse are not those accused. */
    private static boolean isSubjectOver(Word subject, Word word) {
        return subject.head() == word.head() && word.relation().equals("dobj");
    }

    private Optional<Named> lastTwo(Sentence sentence) {
        int before = sentence.span().start();
        return discourse.lastBefore(before, 0, Set.of()).flatMap(one -> discourse
                .lastBefore(before, 0, Set.copyOf(one.parties()))
                .flatMap(other -> together(List.of(other, one)))
                .map(Discourse::implied));
    }

    /** Everybody a row of words names. */
    static Optional<Named> together(List<Named> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(
                        found.stream().flatMap(one -> one.parties().stream()).toList(),
                        found.stream().flatMap(one -> one.spans().stream()).toList(),
                        found.stream().map(Named::how).max(Enum::compareTo).orElse(Named.How.NAMED)));
    }
}
