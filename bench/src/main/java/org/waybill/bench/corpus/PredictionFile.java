package org.waybill.bench.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.score.Amount;
import org.waybill.bench.score.Dates;
import org.waybill.bench.score.FlatClaim;

/** Claims as other scorers read them: one claim a line, with the gold claim's keys and its document. */
public final class PredictionFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionFile() {}

    /** Writes them in the order given. */
    public static void write(Path file, Map<String, List<FlatClaim>> claims) {
        List<String> lines = new ArrayList<>();
        claims.forEach((document, some) ->
                some.forEach(claim -> lines.add(node(document, claim).toString())));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static ObjectNode node(String document, FlatClaim claim) {
        ObjectNode node = JSON.createObjectNode().put("document", document).put("type", claim.type());
        node.put("actor", orNull(claim.actor())).put("recipient_or_target", orNull(claim.target()));
        node.set("items", JSON.valueToTree(claim.items()));
        putAmount(node, claim.amount());
        putDates(node, claim.dates());
        node.put("place", orNull(claim.place()))
                .put("attribution", orNull(claim.voice().attribution()))
                .put("modality", claim.voice().modality())
                .put("negated", claim.voice().negated())
                .put("tier", claim.standing().tier())
                .put("anchor", claim.standing().anchor())
                .put("passage", claim.standing().passage());
        return node;
    }

    private static void putAmount(ObjectNode node, @Nullable Amount amount) {
        if (amount == null) {
            node.putNull("quantity");
            return;
        }
        ObjectNode quantity = node.putObject("quantity");
        if (amount.low() != null && amount.low().equals(amount.high())) {
            quantity.put("value", amount.low());
        } else {
            quantity.put("low", amount.low()).put("high", amount.high());
        }
        quantity.put("unit", amount.unit()).put("qualifier", amount.qualifier());
        putCumulative(quantity, amount.cumulative());
    }

    private static void putCumulative(ObjectNode quantity, String cumulative) {
        switch (cumulative) {
            case "true" -> quantity.put("cumulative", true);
            case "false" -> quantity.put("cumulative", false);
            default -> quantity.put("cumulative", cumulative);
        }
    }

    private static void putDates(ObjectNode node, @Nullable Dates dates) {
        if (dates == null) {
            node.putNull("period");
            return;
        }
        node.putObject("period").put("start", orNull(dates.start())).put("end", orNull(dates.end()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
