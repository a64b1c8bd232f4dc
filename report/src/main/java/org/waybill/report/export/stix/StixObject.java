package org.waybill.report.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.waybill.report.wire.Texts;
import org.waybill.report.words.WellFormed;

/** One object of a bundle, as it is put together. */
final class StixObject {
    /** Of what is the same in every case: an object of one id was made once. */
    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    static final String MAKER = StixIds.of("identity", "waybill");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private StixObject(String id, Instant created, Instant modified) {
        node.put("type", id.substring(0, id.indexOf("--")))
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created_by_ref", MAKER)
                .put("created", moment(created))
                .put("modified", moment(modified.isBefore(created) ? created : modified));
    }

    static StixObject of(String id, Instant created, Instant modified) {
        return new StixObject(id, created, modified);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    StixObject put(String name, String value) {
        if (!value.isBlank()) {
            node.put(name, WellFormed.text(value));
        }
        return this;
    }

    /** A list that must not be empty where it stands. */
    StixObject put(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            node.set(name, Texts.of(values));
        }
        return this;
    }

    StixObject refer(ObjectNode reference) {
        ArrayNode references = node.withArray("external_references");
        references.add(reference);
        return this;
    }

    ObjectNode node() {
        return node;
    }
}
