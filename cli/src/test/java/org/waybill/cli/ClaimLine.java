package org.waybill.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One claim as another program reads it.
 *
 * @param node the line
 */
record ClaimLine(JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    static List<ClaimLine> all(String lines) {
        return lines.lines().map(ClaimLine::json).map(ClaimLine::new).toList();
    }

    String text(String key) {
        return node.path(key).asText();
    }

    List<String> items() {
        return StreamSupport.stream(node.path("items").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    String passage() {
        return node.path("passage").path("text").asText();
    }

    /** Whether the claim says that something happened, be it only as an accusation. */
    boolean isSaid() {
        return !node.path("negated").asBoolean()
                && List.of("asserted", "reported", "alleged").contains(text("modality"));
    }
}
