package org.waybill.pipeline;

import java.util.List;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Reading;

/**
 * What became of one source: documents read, or reasons why not.
 *
 * @param readings more than one where a message carries attachments
 * @param gaps what could not be read
 */
public record Outcome(List<Reading> readings, List<TurnedAway> gaps) {
    public Outcome {
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
    }
}
