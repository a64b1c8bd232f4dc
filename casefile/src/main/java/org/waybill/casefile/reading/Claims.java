package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.model.ClaimId;
import org.waybill.model.Sha256;

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
    public static Claims of(JsonNode reading) {
        List<ClaimId> ids = new ArrayList<>();
        reading.path("claims").forEach(claim -> ids.add(id(claim)));
        return new Claims(ids);
    }

    /**
     * The id of a claim as {@link ClaimJson} writes it.
     *
     * <p>How it was found is left out: a review of a claim still stands when a rule was renamed.
     */
    public static ClaimId id(JsonNode claim) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        claim.properties().stream()
                .filter(member -> !member.getKey().equals(ClaimJson.FOUND_BY))
                .forEach(member -> said.set(member.getKey(), member.getValue()));
        return new ClaimId(Sha256.of(CanonicalJson.bytes(said)).hex());
    }
}
