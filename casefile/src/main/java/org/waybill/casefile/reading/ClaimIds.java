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
 * Names claims by what they say and where.
 *
 * <p>The id is the SHA-256 of the canonical JSON of the claim without what tells how it was found: its rule, tier and
 * grounds, the rules of its slots and of its status, and the reasons why slots are empty. So a claim that a later version
 * finds again by another rule keeps its name, and what people decided about it.
 */
public final class ClaimIds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClaimIds() {}

    /** The id of a claim as {@link ClaimJson} writes it. */
    public static ClaimId of(JsonNode claim) {
        ObjectNode said = JSON.objectNode();
        said.set("attribution", value(claim.path("attribution")));
        said.set("document", claim.path("document"));
        said.set("format", claim.path("format"));
        said.set("passage", claim.path("passage"));
        ObjectNode slots = said.putObject("slots");
        claim.path("slots").properties().forEach(slot -> slots.set(slot.getKey(), value(slot.getValue())));
        said.putObject("status")
                .put("modality", claim.path("status").path("modality").asText())
                .put("negated", claim.path("status").path("negated").asBoolean());
        said.set("type", claim.path("type"));
        return new ClaimId(Sha256.of(CanonicalJson.bytes(said)).hex());
    }

    /** The ids of a reading's claims, in order; one stands twice where the reading says the same twice. */
    public static List<ClaimId> all(JsonNode reading) {
        List<ClaimId> ids = new ArrayList<>();
        reading.path("claims").forEach(claim -> ids.add(of(claim)));
        return List.copyOf(ids);
    }

    private static JsonNode value(JsonNode slot) {
        if (slot.has("unstated")) {
            return JSON.nullNode();
        }
        ObjectNode value = JSON.objectNode();
        value.set("spans", slot.path("spans"));
        value.set("value", slot.path("value"));
        return value;
    }
}
