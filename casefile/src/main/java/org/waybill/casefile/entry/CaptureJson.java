package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Capture;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;

/** How bytes came in, as JSON. */
final class CaptureJson {
    private CaptureJson() {}

    static ObjectNode of(Change.Captured captured) {
        Capture capture = captured.capture();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("address", capture.address())
                .put("container", capture.container())
                .put("document", captured.document().hex())
                .put("method", capture.method().key())
                .put("origin", capture.origin())
                .put("retrieved", text(capture.retrieved()))
                .put("size", captured.size());
        ArrayNode headers = node.putArray("headers");
        capture.headers()
                .forEach(header -> headers.addArray().add(header.name()).add(header.value()));
        node.set("given", of(captured.given()));
        return node;
    }

    private static ObjectNode of(Given given) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "published",
                        given.published() == null ? null : given.published().toString())
                .put("publisher", given.publisher())
                .put("title", given.title());
    }

    private static Given given(JsonNode node) {
        JsonNode published = node.path("published");
        return new Given(
                Parts.text(node, "publisher"),
                Parts.text(node, "title"),
                published.isNull() ? null : PartialDate.parse(Parts.text(node, "published")));
    }

    static Change.Captured read(JsonNode node) {
        JsonNode retrieved = node.path("retrieved");
        Capture capture = new Capture(
                Parts.text(node, "origin"),
                Parts.text(node, "address"),
                Capture.Method.valueOf(Parts.text(node, "method").toUpperCase(Locale.ROOT)),
                retrieved.isNull() ? null : Instant.parse(Parts.text(node, "retrieved")),
                Parts.list(node, "headers", CaptureJson::header),
                Parts.text(node, "container"));
        return new Change.Captured(
                Parts.digest(node, "document"), Parts.number(node, "size"), capture, given(node.path("given")));
    }

    private static Capture.Header header(JsonNode pair) {
        return new Capture.Header(pair.path(0).asText(), pair.path(1).asText());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
