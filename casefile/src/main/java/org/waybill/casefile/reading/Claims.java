package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The ids of a reading's claims.
 *
 * @param ids in the reading's order; one id stands twice where the reading says the same twice
 */
public record Claims(List<ClaimId> ids) {
    public Claims {
        ids = List.copyOf(ids);
    }

    /** Of a reading as {@link ReadingJson} writes it. */
    public static Claims of(ObjectNode reading) {
        List<ClaimId> ids = new ArrayList<>();
        reading.path("claims").forEach(claim -> ids.add(ClaimId.of(claim)));
        return new Claims(ids);
    }
}
