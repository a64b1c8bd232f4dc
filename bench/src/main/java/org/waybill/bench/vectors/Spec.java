package org.waybill.bench.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One specification: a sentence and what is to be found in it.
 *
 * @param id file and position, counted from 0
 * @param input the sentence
 * @param reference the day that relative words count from
 * @param results what is to be found, as the file writes it
 */
record Spec(String id, String input, LocalDate reference, List<JsonNode> results) {
    private static final String UNDATED = "2016-11-07";
    private static final int DAY = 10;

    static List<Spec> read(String file, JsonNode whole) {
        List<Spec> all = new ArrayList<>();
        for (JsonNode node : whole) {
            String reference = node.path("Context").path("ReferenceDateTime").asText(UNDATED);
            List<JsonNode> results = new ArrayList<>();
            node.path("Results").forEach(results::add);
            all.add(new Spec(
                    file + "#" + all.size(),
                    node.path("Input").asText(),
                    LocalDate.parse(reference.substring(0, DAY)),
                    results));
        }
        return all;
    }

    /** The values of one part, one for each result; for the sentence just one. */
    List<String> field(String name) {
        return switch (name) {
            case "input" -> List.of(input);
            case "count" -> List.of(Integer.toString(results.size()));
            case "text" -> each("/Text");
            case "subtype" -> each("/Resolution/subtype");
            case "unit" -> each("/Resolution/unit");
            case "timex" -> each("/Value/Timex");
            case "value" -> results.stream().map(Spec::value).toList();
            default -> throw new IllegalArgumentException("vectors.yaml looks at an unknown field: " + name);
        };
    }

    private List<String> each(String pointer) {
        return results.stream().map(result -> result.at(pointer).asText()).toList();
    }

    /** For a date or period the last resolution, as text. */
    private static String value(JsonNode result) {
        JsonNode past = result.at("/Value/PastResolution");
        if (past.isMissingNode()) {
            return result.at("/Resolution/value").asText();
        }
        return past.path("date").asText()
                + past.path("startDate").asText()
                + past.path("endDate").asText();
    }
}
