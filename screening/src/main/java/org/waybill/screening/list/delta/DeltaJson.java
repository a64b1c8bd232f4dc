package org.waybill.screening.list.delta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Listing;

/** A delta as data: a JSON object for each record that came, went or changed. Each stands on one line. */
public final class DeltaJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DeltaJson() {}

    /** The lines, those added first, then those removed, then those changed. */
    public static List<String> lines(ListDelta delta) {
        return Stream.of(
                        delta.added().stream().map(one -> line("added", one, List.of())),
                        delta.removed().stream().map(one -> line("removed", one, List.of())),
                        delta.changed().stream().map(one -> line("changed", one.now(), one.changes())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(String what, Listing listing, List<Change> changes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("what", what);
            json.writeStringField("listing", listing.id().toString());
            json.writeStringField("name", listing.primary().text());
            json.writeStringField("version", listing.version().hex());
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                change(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("sign", change.sign().key());
        json.writeStringField("about", change.about().words());
        json.writeStringField("value", change.value());
        json.writeEndObject();
    }
}
