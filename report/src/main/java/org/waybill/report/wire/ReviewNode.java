package org.waybill.report.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.FiledReview;
import org.waybill.report.words.WellFormed;

/** Writes what a case knows of a claim: its name, and what reviews made of it. */
public final class ReviewNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Docket docket;
    /** By a person's claim: the claims it takes the place of. */
    private final Map<ClaimId, List<ClaimId>> replaced = new TreeMap<>();

    public ReviewNode(Docket docket) {
        this.docket = docket;
        docket.decisions().replacements().forEach((claim, replacement) -> replaced.computeIfAbsent(
                        replacement, any -> new ArrayList<>())
                .add(claim));
    }

    /** Adds to a claim what is known of it; nothing where it lies in no case. */
    public void put(ObjectNode node, Claim claim) {
        docket.id(claim).ifPresent(id -> {
            node.put("id", id.hex());
            node.set(
                    "review",
                    docket.decisions()
                            .review(id)
                            .<JsonNode>map(filed -> review(id, filed))
                            .orElse(JSON.nullNode()));
            if (replaced.containsKey(id)) {
                node.set("replaces", ids(replaced.getOrDefault(id, List.of())));
            }
        });
    }

    private ObjectNode review(ClaimId id, FiledReview filed) {
        ObjectNode node = JSON.objectNode()
                .put("state", docket.decisions().state(id).key())
                .put("reviewer", WellFormed.text(filed.review().reviewer()))
                .put("reason", WellFormed.text(filed.review().reason()))
                .put("at", filed.at().toString());
        if (filed.review().decision() instanceof Decision.Correct correct) {
            node.put("replacement", correct.replacement().hex());
        }
        return node;
    }

    static ArrayNode ids(List<ClaimId> claims) {
        ArrayNode node = JSON.arrayNode();
        claims.forEach(claim -> node.add(claim.hex()));
        return node;
    }
}
