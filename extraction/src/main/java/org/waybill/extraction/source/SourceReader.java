package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Subjects;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds on whose word an event stands: in the sentence, else carried over inside the paragraph. */
public final class SourceReader {
    private static final Set<String> SPEECH = Table.read(SourceReader.class, "speech.tsv")
            .index(row -> row.get("verb"), row -> row.get("why"))
            .keySet();
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> BY = Set.of("by", "in", "from", "per");

    private final Floor floor = new Floor();
    private final SpeakerReader speakers = new SpeakerReader(floor);
    private Optional<Sourced> held = Optional.empty();
    private int paragraph = -1;

    /** Must be called once for each sentence, in order, before its events are asked for. */
    public void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            held = Optional.empty();
        }
        Optional<Sourced> own = ofSentence(sentence);
        own.ifPresent(sourced -> {
            sourced.speakers().forEach(floor::take);
            held = Optional.of(sourced);
        });
    }

    /** Whether a verb puts a statement into the world; "citing" only names whose. */
    public static boolean isSpeech(Word verb) {
        return SPEECH.contains(verb.lemma())
                && !(CITING.contains(verb.lemma()) && verb.tag().equals("VBG"));
    }

    /** Whether the sentence itself names who says so. */
    public boolean speaksIn(Sentence sentence) {
        return ofSentence(sentence).isPresent();
    }

    /** The speakers behind an event, if anybody but the author speaks. */
    public Optional<Sourced> read(Sentence sentence, Word predicate) {
        return above(sentence, predicate)
                .or(() -> accordingTo(sentence, predicate))
                .or(() -> held.map(sourced -> new Sourced(sourced.speakers(), sourced.relays(), "carried over", true)));
    }

    private Optional<Sourced> ofSentence(Sentence sentence) {
        return sentence.tree().words().stream()
                .filter(word -> Links.isVerb(word) && isSpeech(word))
                .flatMap(verb -> speaks(sentence, verb).stream())
                .findFirst()
                .or(() -> sentence.tree().words().stream()
                        .flatMap(word -> accordingPhrase(sentence, word).stream())
                        .findFirst());
    }

    /** Climbs from the event to the nearest verb of speech whose subject can speak. */
    private Optional<Sourced> above(Sentence sentence, Word predicate) {
        Tree tree = sentence.tree();
        Optional<Sourced> own =
                Links.isVerb(predicate) && isSpeech(predicate) ? speaks(sentence, predicate) : Optional.empty();
        Optional<Word> at = Links.head(tree, predicate);
        while (own.isEmpty() && at.isPresent()) {
            Word verb = at.get();
            if (Links.isVerb(verb) && isSpeech(verb)) {
                own = speaks(sentence, verb);
            }
            at = Links.head(tree, verb);
        }
        return own;
    }

    private Optional<Sourced> speaks(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        Optional<Word> subject = Links.isPassive(tree, verb)
                ? Links.child(tree, verb, "agent").flatMap(by -> Links.prepositionObject(tree, by))
                : Subjects.of(tree, verb).map(Subjects.Subject::word);
        return subject.flatMap(word -> chain(sentence, verb, word));
    }

    /** The subject and whom it cites: "Reuters said, citing three sources". */
    private Optional<Sourced> chain(Sentence sentence, Word verb, Word subject) {
        List<Speaker> said = Links.coordinated(sentence.tree(), subject).stream()
                .flatMap(one -> apposed(sentence, one).or(() -> speakers.read(sentence, one)).stream())
                .toList();
        String path = verb.lemma() + "/subject";
        Optional<Speaker> cited = cited(sentence, verb);
        if (cited.isPresent()) {
            return Optional.of(new Sourced(List.of(cited.get()), said, path, false));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Sourced(said, List.of(), path, false));
    }

    /** "the spy agency, the National Intelligence Service": the name behind the description. */
    private Optional<Speaker> apposed(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "appos").stream()
                .filter(one -> one.tag().startsWith("NNP"))
                .flatMap(one -> speakers.read(sentence, one).stream())
                .findFirst();
    }

    private Optional<Speaker> cited(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        return Links.children(tree, verb, "advcl", "prep", "xcomp", "acl").stream()
                .filter(clause -> Set.of("cite", "quote", "citing", "quoting").contains(clause.lemma()))
                .flatMap(clause -> Links.child(tree, clause, "dobj", "pobj").stream())
                .flatMap(word -> speakers.read(sentence, word).stream())
                .findFirst();
    }

    private Optional<Sourced> accordingTo(Sentence sentence, Word predicate) {
        Tree tree = sentence.tree();
        Optional<Word> at = Optional.of(predicate);
        while (at.isPresent()) {
            Optional<Sourced> found = tree.children(at.get().index()).stream()
                    .flatMap(child -> accordingPhrase(sentence, child).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            at = Links.head(tree, at.get());
        }
        return Optional.empty();
    }

    /** "according to the team", "by the panel's account", "in Seoul's view". */
    private Optional<Sourced> accordingPhrase(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        if (Set.of("accord", "according").contains(word.lemma())) {
            return Links.prepositionObject(tree, word)
                    .flatMap(object -> speakers.read(sentence, object))
                    .map(speaker -> new Sourced(List.of(speaker), List.of(), "according to", false));
        }
        if (word.relation().equals("prep") && BY.contains(word.lemma())) {
            return Links.prepositionObject(tree, word)
                    .filter(object -> Set.of("account", "estimate", "assessment", "view", "count")
                            .contains(object.lemma()))
                    .flatMap(object -> Links.child(tree, object, "poss")
                            .flatMap(poss -> speakers.read(sentence, poss))
                            .or(() -> speakers.read(sentence, object)))
                    .map(speaker -> new Sourced(List.of(speaker), List.of(), "by account", false));
        }
        return Optional.empty();
    }
}
