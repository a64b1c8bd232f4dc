package org.waybill.extraction.commentary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * What a sentence argues: the clause that ought to be, the thing that is judged, else the whole sentence.
 *
 * @param span the characters of the clause
 * @param manner how the sentence puts it
 */
record Proposition(Span span, Manner manner) {
    /** How a sentence puts what it argues. */
    enum Manner {
        PLAIN,
        /** A negation turns the way its cue leans: "should not". */
        TURNED,
        /** It is named to be judged, so that words inside it tell nothing: "the argument that it should", "whether". */
        WEIGHED
    }

    /** Words a clause must have to say something by itself. */
    private static final int FEWEST = 3;

    private static final Set<String> GOVERNORS = Table.read(Proposition.class, "governors.tsv")
            .index(row -> row.get("noun"), row -> row.get("why"))
            .keySet();
    private static final Set<String> PREDICATE = Set.of("acomp", "attr", "oprd", "dobj", "advmod", "neg");
    private static final Set<String> OPEN = Set.of("whether", "if");
    private static final Set<String> INTRODUCING = Set.of("that", "whether", "if");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubjpass");

    /**
     * What the strongest of the cues argues about.
     *
     * @param held the head of the clause that is said to be held; without one, the whole sentence argues
     */
    static Proposition of(Sentence sentence, Found strongest, Optional<Word> held) {
        List<Word> words = sentence.words(strongest.at());
        Proposition widest = held.map(head -> new Proposition(clause(sentence, head), Manner.PLAIN))
                .orElseGet(() -> whole(sentence));
        if (words.isEmpty() || strongest.at().equals(sentence.span())) {
            return widest;
        }
        return due(sentence, words)
                .or(() -> words.stream()
                        .flatMap(word -> judged(sentence, word).stream())
                        .findFirst())
                .filter(found -> sentence.words(found.span()).size() >= FEWEST)
                .orElse(widest);
    }

    private static Proposition whole(Sentence sentence) {
        return new Proposition(trimmed(sentence, sentence.span()), Manner.PLAIN);
    }

    /** "Kyiv should get the shells": the clause of the modal. */
    private static Optional<Proposition> due(Sentence sentence, List<Word> words) {
        Tree tree = sentence.tree();
        return words.stream()
                .filter(word -> word.tag().equals("MD"))
                .flatMap(modal ->
                        (modal.relation().equals("aux") ? Links.head(tree, modal) : Optional.of(modal)).stream())
                .findFirst()
                .filter(verb ->
                        Links.child(tree, verb, "nsubj", "nsubjpass", "csubj").isPresent())
                .map(verb -> new Proposition(clause(sentence, verb), manner(tree, verb)));
    }

    private static Manner manner(Tree tree, Word verb) {
        boolean open = Links.children(tree, verb, "mark").stream().anyMatch(mark -> OPEN.contains(mark.lemma()));
        boolean named = Links.head(tree, verb)
                .filter(head -> GOVERNORS.contains(head.lemma()))
                .isPresent();
        if (open || named) {
            return Manner.WEIGHED;
        }
        return Links.child(tree, verb, "neg").isPresent() ? Manner.TURNED : Manner.PLAIN;
    }

    /** "Turning a blind eye is hardly a solution": the subject of what judges; of "it is vital to", the clause behind. */
    private static Optional<Proposition> judged(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        Word at = word;
        while (!at.isRoot() && !SUBJECTS.contains(at.relation())) {
            Word head = tree.word(at.head());
            if (Links.isVerb(head) && PREDICATE.contains(at.relation())) {
                return subject(sentence, head);
            }
            at = head;
        }
        return Optional.empty();
    }

    private static Optional<Proposition> subject(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        Optional<Word> subject = Links.child(tree, verb, "csubj", "nsubj", "nsubjpass");
        if (subject.isEmpty() || subject.get().tag().startsWith("PRP")) {
            return Links.child(tree, verb, "xcomp", "ccomp").map(clause -> named(sentence, clause));
        }
        return subject.map(word -> named(sentence, content(tree, word)));
    }

    /** "the argument that": what it says, not that it is one. */
    private static Word content(Tree tree, Word noun) {
        return GOVERNORS.contains(noun.lemma())
                ? Links.child(tree, noun, "acl", "ccomp", "relcl").orElse(noun)
                : noun;
    }

    private static Proposition named(Sentence sentence, Word head) {
        return new Proposition(clause(sentence, head), Manner.WEIGHED);
    }

    private static Span clause(Sentence sentence, Word head) {
        Tree tree = sentence.tree();
        int start = tree.leftmost(head.index()).start();
        int end = tree.rightmost(head.index()).end();
        int after = Links.children(tree, head, "mark").stream()
                .filter(mark -> INTRODUCING.contains(mark.lemma()) && mark.start() == start)
                .mapToInt(Word::end)
                .findFirst()
                .orElse(start);
        return trimmed(sentence, new Span(after, Math.max(after, end)));
    }

    /** Without the blanks and marks at its ends. */
    private static Span trimmed(Sentence sentence, Span span) {
        String text = sentence.text();
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? span : new Span(start, end);
    }
}
