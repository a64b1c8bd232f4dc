package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.waybill.model.ClaimId;
import org.waybill.model.Reading;

/**
 * A reading with the names of its claims.
 *
 * @param reading what was read
 * @param ids one for each of its claims, in order
 */
public record NamedReading(Reading reading, List<ClaimId> ids) {
    public NamedReading {
        ids = List.copyOf(ids);
        if (ids.size() != reading.claims().size()) {
            throw new IllegalArgumentException(
                    ids.size() + " names for " + reading.claims().size() + " claims");
        }
    }

    /** What the archive holds, as values. */
    public static NamedReading of(JsonNode reading) {
        return new NamedReading(
                ReadingJson.read(reading).reading(), Claims.of(reading).ids());
    }
}
