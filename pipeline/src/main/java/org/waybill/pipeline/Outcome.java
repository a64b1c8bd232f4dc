package org.waybill.pipeline;

import java.util.List;
import org.waybill.intake.Remark;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Reading;

/**
 * What became of one source: documents read, or reasons why not.
 *
 * @param readings more than one where a message carries attachments
 * @param gaps what could not be read
 * @param hidden files and folders left out because their names begin with a dot
 * @param copies sources whose bytes were read before under another name
 * @param remarks what else is to be told of what was opened
 */
public record Outcome(
        List<Reading> readings, List<TurnedAway> gaps, List<String> hidden, List<String> copies, List<Remark> remarks) {
    public Outcome {
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
        hidden = List.copyOf(hidden);
        copies = List.copyOf(copies);
        remarks = List.copyOf(remarks);
    }

    /** Without the bytes, which nobody waits for. */
    static Outcome of(Finds finds) {
        List<Reading> readings =
                finds.found().stream().flatMap(find -> find.reading().stream()).toList();
        return new Outcome(readings, finds.gaps(), List.of(), List.of(), List.of());
    }
}
