package org.waybill.screening.shelf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.ListEdition;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/** A taking as JSON: one flat object, and its files as objects in it. */
final class ManifestJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ManifestJson() {}

    static byte[] write(ShelvedEdition shelved) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            ListEdition edition = shelved.edition();
            json.writeStartObject();
            json.writeStringField("list", edition.list());
            json.writeStringField("title", edition.title());
            json.writeStringField(
                    "published", edition.published().map(PartialDate::toString).orElse(""));
            json.writeStringField("sha256", edition.sha256().hex());
            json.writeStringField("taken_at", shelved.takenAt().toString());
            json.writeNumberField("records", edition.entries());
            json.writeNumberField("persons", shelved.persons());
            json.writeNumberField("vessels", shelved.vessels());
            json.writeNumberField("unread", shelved.unread());
            json.writeStringField("accepted", shelved.accepted().orElse(""));
            files(json, shelved.files());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void files(JsonGenerator json, List<ShelvedFile> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (ShelvedFile file : files) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("sha256", file.sha256().hex());
            json.writeNumberField("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Reads a taking.
     *
     * @throws IOException where it is not JSON
     * @throws RuntimeException where something is missing or is not what it should be
     */
    static ShelvedEdition read(byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            List<ShelvedFile> files = new ArrayList<>();
            json.nextToken();
            Map<String, String> fields = fields(json, files);
            String published = need(fields, "published");
            String accepted = need(fields, "accepted");
            return new ShelvedEdition(
                    new ListEdition(
                            need(fields, "list"),
                            need(fields, "title"),
                            published.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(published)),
                            new Sha256(need(fields, "sha256")),
                            number(fields, "records")),
                    Instant.parse(need(fields, "taken_at")),
                    number(fields, "persons"),
                    number(fields, "vessels"),
                    number(fields, "unread"),
                    files,
                    accepted.isEmpty() ? Optional.empty() : Optional.of(accepted));
        }
    }

    private static Map<String, String> fields(JsonParser json, List<ShelvedFile> files) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    files.add(file(fields(json, files)));
                }
            } else {
                fields.put(name, json.getText());
            }
        }
        return fields;
    }

    private static ShelvedFile file(Map<String, String> fields) {
        return new ShelvedFile(
                need(fields, "name"), new Sha256(need(fields, "sha256")), Long.parseLong(need(fields, "bytes")));
    }

    private static int number(Map<String, String> fields, String name) {
        return Integer.parseInt(need(fields, name));
    }

    private static String need(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }
}
