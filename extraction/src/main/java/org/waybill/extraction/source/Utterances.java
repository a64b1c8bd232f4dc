package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds within one sentence on whose word an event in it stands. */
final class Utterances {
    private static final WordLists WORDS = WordLists.read(Utterances.class, "words.tsv");
    private static final Set<String> STATEMENTS = WORDS.of("statement noun");
    private static final Set<String> AS = WORDS.of("as");
    private static final Set<String> NOT_CONTENT = Set.of("nsubj", "agent", "csubj", "vocative");
    private static final Set<String> ASIDES = Set.of("parataxis", "conj", "dep", "ccomp", "advcl", "xcomp", "relcl");

    private final SpeakerReader speakers;
    private final Standpoints standpoints;
    private final Sayings sayings;

    Utterances(SpeakerReader speakers) {
        this.speakers = speakers;
        this.standpoints = new Standpoints(speakers);
        this.sayings = new Sayings(speakers, standpoints);
    }

    /**
     * What the sentence itself says of an event's source.
     *
     * @param sourced the speakers, if any
     * @param nobodys whether the sentence says outright that nobody stands behind it: "is said to have"
     */
    record Voice(Optional<Sourced> sourced, boolean nobodys) {
        private static final Voice SILENT = new Voice(Optional.empty(), false);
        private static final Voice NOBODY = new Voice(Optional.empty(), true);
    }

    /** Climbs from the event to the root; the nearest speaker is responsible, outlets further up pass it on. */
    Voice over(Sentence sentence, Word predicate) {
        Tree tree = sentence.tree();
        Optional<Sourced> nearest = Optional.empty();
        Optional<Word> from = Optional.empty();
        Optional<Word> at = Optional.of(predicate);
        while (at.isPresent()) {
            Word word = at.get();
            if (nearest.isEmpty() && from.isPresent() && Sayings.isNobodysWord(sentence, word)) {
                return Voice.NOBODY;
            }
            Optional<Sourced> here = at(sentence, word, from);
            boolean beside = from.filter(below -> below.relation().equals("conj")).isPresent();
            nearest = nearest.isEmpty() ? here : Optional.of(relayed(nearest.get(), beside ? Optional.empty() : here));
            from = at;
            at = Links.head(tree, word);
        }
        Optional<Sourced> found = nearest.or(() -> closing(sentence));
        return found.isEmpty() ? Voice.SILENT : new Voice(found, false);
    }

    /** Whoever told what the nearest speaker said passes it on. */
    private static Sourced relayed(Sourced nearest, Optional<Sourced> further) {
        return further.map(one -> nearest.via(one.relays()).via(one.speakers())).orElse(nearest);
    }

    private Optional<Sourced> at(Sentence sentence, Word word, Optional<Word> from) {
        boolean content = from.isEmpty() || !NOT_CONTENT.contains(from.get().relation());
        Optional<Sourced> own = content ? sayings.read(sentence, word) : Optional.empty();
        return own.or(() -> aside(sentence, word))
                .or(() -> standpoint(sentence, word))
                .or(() -> from.flatMap(below -> statement(sentence, word, below)));
    }

    /** "…, he said, …", "…, as Reuters reported": hangs on the clause it speaks for. */
    private Optional<Sourced> aside(Sentence sentence, Word word) {
        return sentence.tree().children(word.index()).stream()
                .filter(child -> ASIDES.contains(child.relation()))
                .filter(child -> Sayings.speech(child).isPresent())
                .filter(child -> isAs(sentence, child)
                        || (!Set.of("advcl", "relcl").contains(child.relation()) && Sayings.isAside(sentence, child)))
                .flatMap(child -> sayings.read(sentence, child).stream())
                .findFirst();
    }

    private static boolean isAs(Sentence sentence, Word verb) {
        return Links.children(sentence.tree(), verb, "mark", "advmod").stream()
                .anyMatch(mark -> AS.contains(mark.lemma()));
    }

    private Optional<Sourced> standpoint(Sentence sentence, Word word) {
        return sentence.tree().children(word.index()).stream()
                .flatMap(child -> standpoints.read(sentence, child).stream())
                .findFirst();
    }

    /** "Seoul's claim that", "evidence from the panel of": the noun's owner says so. */
    private Optional<Sourced> statement(Sentence sentence, Word noun, Word from) {
        boolean content = Set.of("acl", "ccomp", "appos", "relcl", "prep", "dep").contains(from.relation());
        if (!content || !noun.tag().startsWith("NN") || !STATEMENTS.contains(noun.lemma())) {
            return Optional.empty();
        }
        List<Speaker> owners = speakers.owners(sentence, noun);
        return owners.isEmpty() ? Optional.empty() : Optional.of(Sourced.of(owners, noun.lemma() + "/owner"));
    }

    /** A speaker behind the last comma speaks for the whole sentence, wherever the parser hung him. */
    private Optional<Sourced> closing(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Word> asides = tree.words().stream()
                .filter(verb -> Sayings.speech(verb).isPresent() && Sayings.isAside(sentence, verb))
                .filter(verb -> !Set.of("relcl", "acl").contains(verb.relation()))
                .filter(verb -> tree.rightmost(verb.index()).index() >= tree.size() - 3)
                .toList();
        return asides.stream().flatMap(verb -> sayings.read(sentence, verb).stream()).findFirst();
    }

    /** On whose word the sentence as a whole stands, which is who goes on speaking in the next one. */
    Optional<Sourced> main(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Word> clauses = tree.roots().stream()
                .flatMap(root -> Links.coordinated(tree, root).stream())
                .toList();
        Optional<Sourced> last = Optional.empty();
        for (Word clause : clauses) {
            Optional<Sourced> here = deepest(sentence, clause);
            last = here.isPresent() ? here : last;
        }
        return last.or(() -> closing(sentence))
                .or(() -> tree.words().stream()
                        .flatMap(word -> standpoints.read(sentence, word).stream())
                        .findFirst());
    }

    /** "the lawmaker said the agency counted": the agency goes on. */
    private Optional<Sourced> deepest(Sentence sentence, Word clause) {
        Optional<Sourced> own = at(sentence, clause, Optional.empty());
        Optional<Sourced> inner = Links.children(sentence.tree(), clause, "ccomp").stream()
                .filter(one -> Sayings.speech(one).isPresent() && !Sayings.isAside(sentence, one))
                .flatMap(one -> deepest(sentence, one).stream())
                .findFirst();
        return own.isPresent() && inner.isPresent()
                ? Optional.of(relayed(inner.get(), own))
                : inner.or(() -> own);
    }

    /** Everybody who speaks anywhere in the sentence, in order. */
    List<Sourced> all(Sentence sentence) {
        return sentence.tree().words().stream()
                .flatMap(word -> Stream.concat(
                        sayings.read(sentence, word).stream(), standpoints.read(sentence, word).stream()))
                .toList();
    }
}
