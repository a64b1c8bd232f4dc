package org.waybill.pipeline.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waybill.model.Claim;

/**
 * What a document tells otherwise than a claim that was read in it.
 *
 * @param parts a value for each part: actor, target, items, quantity, period, place, source, modality, negated, type; an
 *     empty value says that the document tells nothing, several parties, items or places are parted by semicolons
 */
public record Correcting(Map<String, String> parts) {
    public Correcting {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * The claim with these parts as they should be, all others as they were.
     *
     * @throws BadCorrecting where a part or its value is not understood
     */
    public Claim of(Claim misread) {
        return new Retelling(misread).with(parts);
    }
}
