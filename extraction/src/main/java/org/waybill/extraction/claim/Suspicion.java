package org.waybill.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.table.Table;
import org.waybill.model.Modality;
import org.waybill.model.Status;
import org.waybill.parsing.Word;

/**
 * A cue that the tree did not explain is never ignored: a strong one takes the assertion away, any sends the claim to
 * review. The cues are rows of {@code suspicion.tsv}.
 */
final class Suspicion {
    private static final List<Cue> CUES = Table.read(Suspicion.class, "suspicion.tsv").rows().stream()
            .map(row ->
                    new Cue(" " + row.get("words") + " ", row.get("strength").equals("strong")))
            .toList();

    private record Cue(String words, boolean strong) {}

    private Suspicion() {}

    /** The status, no firmer than its sentence allows. */
    static Status tempered(Event event, Status status) {
        Optional<Cue> strong = met(event).filter(cue -> isPlain(status) && cue.strong);
        return strong.map(cue -> new Status(
                        Modality.ALLEGED, false, status.rule() + ", unexplained \"" + cue.words.strip() + "\""))
                .orElse(status);
    }

    /** The cue in the sentence that the status does not account for, if any. */
    static Optional<String> unexplained(Event event, Status status) {
        return isPlain(status) ? met(event).map(cue -> cue.words.strip()) : Optional.empty();
    }

    private static boolean isPlain(Status status) {
        return status.modality() == Modality.ASSERTED && !status.negated();
    }

    private static Optional<Cue> met(Event event) {
        String words = event.sentence().tree().words().stream()
                .map(Suspicion::form)
                .collect(Collectors.joining(" ", " ", " "));
        return CUES.stream().filter(cue -> words.contains(cue.words)).findFirst();
    }

    /** A name is no cue: "in May" doubts nothing. */
    private static String form(Word word) {
        return word.tag().startsWith("NNP") ? word.form() : word.form().toLowerCase(Locale.ROOT);
    }
}
