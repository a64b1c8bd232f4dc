package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Reply;
import org.waybill.model.Review;

/** What people add to a case, as JSON: reviews, replies, corrections. */
public final class DecisionJson {
    private DecisionJson() {}

    static ObjectNode of(Change change) {
        if (change instanceof Change.Reviewed reviewed) {
            ObjectNode node = of(reviewed.review());
            reviewed.replacement().ifPresent(replacement -> node.put(
                            "replacement_reading", replacement.reading().hex())
                    .set("replacement_claim", replacement.claim()));
            return node;
        }
        if (change instanceof Change.Replied replied) {
            return of(replied.reply());
        }
        if (change instanceof Change.Corrected corrected) {
            return of(corrected.correction());
        }
        throw new IllegalStateException("a kind of change without a form: " + change.key());
    }

    /** A review without the claim it may bring. */
    public static ObjectNode of(Review review) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("decision", review.decision().key())
                .put("reason", review.reason())
                .put("reviewer", review.reviewer());
        review.decision().ids().forEach(node::put);
        if (review.decision() instanceof Decision.Undo undo) {
            node.put("undoes", undo.review());
        }
        return node;
    }

    private static ObjectNode of(Reply reply) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("party", reply.party())
                .put("received", reply.received().toString())
                .put("text", reply.text());
        node.set("claims", Parts.claims(reply.claims()));
        return node;
    }

    private static ObjectNode of(Correction correction) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("is", correction.is())
                .put("reason", correction.reason())
                .put("was", correction.was());
        node.set("claims", Parts.claims(correction.claims()));
        return node;
    }

    static Change read(String kind, JsonNode node) {
        return switch (kind) {
            case "review" -> new Change.Reviewed(review(node), replacement(node));
            case "reply" ->
                new Change.Replied(new Reply(
                        Parts.text(node, "party"),
                        Parts.text(node, "text"),
                        PartialDate.parse(Parts.text(node, "received")),
                        Parts.claims(node)));
            case "correction" ->
                new Change.Corrected(new Correction(
                        Parts.text(node, "was"),
                        Parts.text(node, "is"),
                        Parts.text(node, "reason"),
                        Parts.claims(node)));
            default -> throw BadEntry.unknown(kind);
        };
    }

    /** A review out of what {@link #of(Review)} wrote. */
    public static Review review(JsonNode node) {
        return new Review(decision(node), Parts.text(node, "reviewer"), Parts.text(node, "reason"));
    }

    private static Decision decision(JsonNode node) {
        return switch (Parts.text(node, "decision")) {
            case "confirm" -> new Decision.Confirm(Parts.claim(node, "claim"));
            case "reject" -> new Decision.Reject(Parts.claim(node, "claim"));
            case "correct" -> new Decision.Correct(Parts.claim(node, "claim"), Parts.claim(node, "replacement"));
            case "same" -> new Decision.Same(Parts.claim(node, "claim"), Parts.claim(node, "other"));
            case "other" -> new Decision.Other(Parts.claim(node, "claim"), Parts.claim(node, "other"));
            case "cut" -> new Decision.Cut(Parts.digest(node, "document"), Parts.digest(node, "source"));
            case "join" -> new Decision.Join(Parts.digest(node, "document"), Parts.digest(node, "source"));
            case "dismiss" ->
                new Decision.Dismiss(
                        Parts.party(node), ListingId.parse(Parts.text(node, "listing")), Parts.digest(node, "version"));
            case "undo" -> new Decision.Undo(Parts.number(node, "undoes"));
            default -> throw BadEntry.because("it decides something that cannot be decided");
        };
    }

    private static Optional<Change.Replacement> replacement(JsonNode node) {
        return node.path("replacement_claim") instanceof ObjectNode claim
                ? Optional.of(new Change.Replacement(Parts.digest(node, "replacement_reading"), claim))
                : Optional.empty();
    }
}
