package org.waybill.pipeline;

import java.util.List;
import org.waybill.model.Admission.TurnedAway;

/**
 * What one source came to.
 *
 * @param found more than one where a mail carries attachments
 * @param gaps what could not be read
 */
record Finds(List<Find> found, List<TurnedAway> gaps) {
    Finds {
        found = List.copyOf(found);
        gaps = List.copyOf(gaps);
    }
}
