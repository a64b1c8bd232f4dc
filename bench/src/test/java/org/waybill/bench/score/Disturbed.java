package org.waybill.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.corpus.JsonFiles;

/** Gold claims with faults put in at random, as a reader might make them. */
final class Disturbed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MODALITIES =
            List.of("asserted", "reported", "alleged", "denied", "planned", "hypothetical", "opinion");
    private static final List<String> TYPES =
            List.of("transfer", "deployment", "use", "assistance", "violation", "denial", "designation", "other");
    private static final List<String> ITEMS =
            List.of("munitions", "KN-23 missiles", "152mm shells", "troops", "oil", "spy satellite", "sanctions");

    private final SplittableRandom random;

    private Disturbed(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A file of predictions, one document a line; the same seed gives the same file. */
    static String predictions(Path gold, long seed) {
        Disturbed disturbed = new Disturbed(seed);
        return JsonFiles.lines(gold).stream().map(disturbed::document).collect(Collectors.joining("\n", "", "\n"));
    }

    private String document(JsonNode gold) {
        ObjectNode made = JSON.createObjectNode().put("id", gold.path("id").asText());
        ArrayNode claims = made.putArray("claims");
        for (JsonNode claim : gold.path("claims")) {
            for (int copies = one(6) ? 2 : one(5) ? 0 : 1; copies > 0; copies--) {
                claims.add(disturb(claim.deepCopy()));
            }
        }
        return made.toString();
    }

    private JsonNode disturb(ObjectNode claim) {
        ObjectNode made = claim;
        maybe(8, made, "type", of(TYPES));
        maybe(4, made, "modality", of(MODALITIES));
        maybe(6, made, "attribution", one(2) ? "article author" : "United States officials");
        maybe(9, made, "actor", one(3) ? null : one(2) ? "UA" : "KP; RU");
        maybe(9, made, "tier", one(2) ? "B" : "C");
        if (one(9)) {
            turn(made);
        }
        if (one(5)) {
            made.putArray("items").add(of(ITEMS));
        }
        if (one(5)) {
            made.put("negated", one(2));
        }
        disturbQuantity(made);
        disturbPeriod(made);
        return made;
    }

    private static void turn(ObjectNode claim) {
        JsonNode actor = claim.path("actor");
        claim.set("actor", claim.path("recipient_or_target"));
        claim.set("recipient_or_target", actor);
    }

    private void disturbQuantity(ObjectNode claim) {
        if (one(8)) {
            claim.putNull("quantity");
        } else if (claim.path("quantity") instanceof ObjectNode quantity) {
            maybe(4, quantity, "qualifier", one(2) ? "exact" : "approx");
            if (one(4)) {
                quantity.put("cumulative", true);
            }
            if (one(4)) {
                quantity.put("value", quantity.path("value").asDouble(3000) * (one(2) ? 1.009 : 1.02));
            }
        } else if (one(6)) {
            claim.putObject("quantity").put("low", 100).putNull("high").put("qualifier", "range");
        }
    }

    private void disturbPeriod(ObjectNode claim) {
        if (one(6)) {
            claim.putNull("period");
        } else if (claim.path("period") instanceof ObjectNode period) {
            maybe(4, period, "start", one(2) ? "2023" : "2024-02-11");
        }
    }

    private void maybe(int in, ObjectNode node, String key, @Nullable String value) {
        if (one(in)) {
            node.put(key, value);
        }
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }
}
