package org.waybill.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Frame;
import org.waybill.extraction.table.Table;
import org.waybill.model.Modality;
import org.waybill.model.Status;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * A cue that the tree did not explain is never ignored: a strong one takes the assertion away, any sends the claim to
 * review. The cues are rows of {@code suspicion.tsv}.
 */
final class Suspicion {
    private static final List<Cue> CUES = Table.read(Suspicion.class, "suspicion.tsv").rows().stream()
            .map(row -> new Cue(" " + row.get("words") + " ", row.get("strength")))
            .toList();
    /** Relations through which a verb's negation could reach its complement. */
    private static final Set<String> COMPLEMENT =
            Set.of("ccomp", "xcomp", "pcomp", "pobj", "prep", "dobj", "attr", "acomp", "csubj", "oprd");

    /** How many words before the event a cue may begin that turns it round. */
    private static final int REACH = 4;

    private record Cue(String words, String strength) {}

    private Suspicion() {}

    /** The status, no firmer than its sentence allows. */
    static Status tempered(Event event, Status status) {
        Optional<Cue> strong = isPlain(status)
                ? met(
                        event,
                        cue -> cue.strength.equals("strong")
                                || (cue.strength.equals("near")
                                        && status.rule().equals("plain statement")
                                        && isNear(event, cue)))
                : Optional.empty();
        return strong.map(cue -> new Status(
                        Modality.ALLEGED, false, status.rule() + ", unexplained \"" + cue.words.strip() + "\""))
                .orElse(status);
    }

    /** The cue in the sentence that the status does not account for, if any. */
    static Optional<String> unexplained(Event event, Status status) {
        return isPlain(status)
                ? met(event, cue -> !cue.strength.equals("adds")).map(cue -> cue.words.strip())
                : Optional.empty();
    }

    /** Whether a word that turns its verb round stands right before the event, and the tree did not show it. */
    static boolean turns(Event event, Status status) {
        return isPlain(status)
                && !event.frame().has(Frame.Trait.PRESUPPOSED)
                && met(event, cue -> cue.strength.equals("adds")).isEmpty()
                && CUES.stream().anyMatch(cue -> cue.strength.equals("before") && endsBefore(event, cue));
    }

    /** Whether at most two adverbs or auxiliaries stand between the cue and the event's word. */
    private static boolean endsBefore(Event event, Cue cue) {
        List<Word> words = event.sentence().tree().words();
        int last = event.predicate().index();
        StringBuilder before = new StringBuilder(" ");
        for (int i = last - 1; i >= 0 && i >= last - REACH; i--) {
            before.insert(0, " " + form(words.get(i)));
            if (before.toString().startsWith(cue.words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Status status) {
        return status.modality() == Modality.ASSERTED && !status.negated();
    }

    /** Whether the cue hangs on the event's verb or on one it is a complement of. */
    private static boolean isNear(Event event, Cue cue) {
        if (event.frame().has(Frame.Trait.PRESUPPOSED)
                || met(event, one -> one.strength.equals("adds")).isPresent()) {
            return false;
        }
        Tree tree = event.sentence().tree();
        Word at = event.predicate();
        while (hangs(at)) {
            if (isCueOf(tree, at, cue)) {
                return true;
            }
            at = tree.word(at.head());
        }
        return isCueOf(tree, at, cue);
    }

    private static boolean hangs(Word at) {
        return !at.isRoot() && COMPLEMENT.contains(at.relation());
    }

    private static boolean isCueOf(Tree tree, Word verb, Cue cue) {
        return tree.children(verb.index()).stream()
                .anyMatch(child -> child.form().toLowerCase(Locale.ROOT).equals(cue.words.strip()));
    }

    private static Optional<Cue> met(Event event, Predicate<Cue> wanted) {
        String words = event.sentence().tree().words().stream()
                .map(Suspicion::form)
                .collect(Collectors.joining(" ", " ", " "));
        return CUES.stream()
                .filter(cue -> words.contains(cue.words))
                .filter(wanted)
                .findFirst();
    }

    /** A name is no cue: "in May" doubts nothing. */
    private static String form(Word word) {
        return word.tag().startsWith("NNP") ? word.form() : word.form().toLowerCase(Locale.ROOT);
    }
}
