package org.waybill.server.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON as it comes and goes. */
public final class Bodies {
    /** Nothing that is asked nests deeper than a few levels. */
    private static final int DEEPEST = 32;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private Bodies() {}

    /**
     * The body of a request.
     *
     * @param type its content type as the request gives it
     * @throws Refused where it is no JSON, or is not called so
     */
    public static JsonNode json(byte[] body, String type) {
        if (!type.contains("json")) {
            String text = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
            throw Refused.of(List.of(Fault.of(
                    "model_attributes_type",
                    List.of("body"),
                    "Input should be a valid dictionary or object to extract fields from; send it as application/json",
                    JsonNodeFactory.instance.textNode(text))));
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null ? 0 : (int) e.getLocation().getByteOffset();
            throw Refused.of(List.of(Fault.of(
                            "json_invalid",
                            List.of("body", at),
                            "JSON decode error",
                            JsonNodeFactory.instance.objectNode())
                    .with("error", e.getOriginalMessage().lines().findFirst().orElse(""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * JSON inside a field of a form.
     *
     * @throws Refused where it is none
     */
    public static JsonNode field(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refused(
                    Trouble.NOT_UNDERSTOOD,
                    "The field is not JSON, from character "
                            + (e.getLocation() == null ? 0 : e.getLocation().getCharOffset()) + " on");
        }
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
