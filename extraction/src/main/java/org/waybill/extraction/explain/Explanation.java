package org.waybill.extraction.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a claim is what it is.
 *
 * @param tier why it is of its tier
 * @param frame what the frame that made it is about
 * @param status why it is put so firmly and no firmer
 * @param slots for each slot by its name on the wire, filled or not
 */
public record Explanation(Reason tier, Reason frame, Reason status, Map<String, Reason> slots) {
    public Explanation {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    }
}
