package org.waybill.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.score.Amount;
import org.waybill.bench.score.Dates;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.score.Voice;

/** Claims as the annotators write them, in JSON, read into their flat form. */
public final class ClaimLines {
    private ClaimLines() {}

    /** One claim. */
    public static FlatClaim claim(JsonNode node) {
        return new FlatClaim(
                text(node, "type"),
                text(node, "actor"),
                text(node, "recipient_or_target"),
                texts(node.path("items")),
                amount(node.path("quantity")),
                dates(node.path("period")),
                text(node, "place"),
                voice(node),
                standing(node));
    }

    private static Voice voice(JsonNode node) {
        return new Voice(
                text(node, "attribution"),
                text(node, "modality"),
                node.path("negated").asBoolean(false));
    }

    private static FlatClaim.Standing standing(JsonNode node) {
        String tier = node.has("tier") ? text(node, "tier") : "A";
        return new FlatClaim.Standing(
                tier, node.path("optional").asBoolean(false), text(node, "anchor"), text(node, "passage"));
    }

    private static @Nullable Amount amount(JsonNode node) {
        if (node.isEmpty()) {
            return null;
        }
        Double value = number(node.path("value"));
        return new Amount(
                value == null ? number(node.path("low")) : value,
                value == null ? number(node.path("high")) : value,
                text(node, "unit"),
                text(node, "qualifier"),
                text(node, "cumulative"));
    }

    private static @Nullable Dates dates(JsonNode node) {
        return node.isEmpty() ? null : new Dates(text(node, "start"), text(node, "end"));
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : null;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        List<String> all = new ArrayList<>();
        node.forEach(item -> all.add(item.asText()));
        return all;
    }

    /** Empty where absent or null. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNull() ? "" : value.asText("");
    }
}
