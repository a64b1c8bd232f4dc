package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.screened.EditionJson;
import org.waybill.model.Reason;

/** Entries as canonical JSON, both ways. */
public final class EntryJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EntryJson() {}

    /** The line of an entry, without its end. */
    public static byte[] bytes(LogEntry entry) {
        ObjectNode node = change(entry.change());
        node.put("at", entry.at().toString());
        node.put("by", entry.by());
        node.put("kind", entry.change().key());
        node.put("previous", entry.previous().hex());
        return CanonicalJson.bytes(node);
    }

    /**
     * The entry of a line.
     *
     * @throws BadEntry where the line is not exactly what an entry is written as
     */
    public static LogEntry read(byte[] line) {
        LogEntry entry = parsed(node(line));
        if (!Arrays.equals(bytes(entry), line)) {
            throw BadEntry.because("it has a member or a form that entries of its kind do not have");
        }
        return entry;
    }

    private static JsonNode node(byte[] line) {
        try {
            return CanonicalJson.read(line);
        } catch (NotCanonical e) {
            throw BadEntry.because("it is no canonical JSON from byte " + e.offset());
        }
    }

    private static LogEntry parsed(JsonNode node) {
        try {
            return new LogEntry(
                    Instant.parse(Parts.text(node, "at")),
                    Parts.text(node, "by"),
                    Parts.digest(node, "previous"),
                    change(Parts.text(node, "kind"), node));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BadEntry.because("one of its values is not of its form");
        }
    }

    private static ObjectNode change(Change change) {
        if (change instanceof Change.Founded founded) {
            return JSON.objectNode()
                    .put("format", Change.Founded.FORMAT)
                    .put("id", founded.id())
                    .put("title", founded.title());
        }
        if (change instanceof Change.Captured captured) {
            return CaptureJson.of(captured);
        }
        if (change instanceof Change.Refused refused) {
            return JSON.objectNode()
                    .put("code", refused.reason().name())
                    .put("detail", refused.detail())
                    .put("source", refused.source());
        }
        if (change instanceof Change.Derived derived) {
            return derivation(derived);
        }
        if (change instanceof Change.Screened screened) {
            return screened(screened);
        }
        return DecisionJson.of(change);
    }

    private static ObjectNode screened(Change.Screened screened) {
        ObjectNode node = JSON.objectNode()
                .put("answers", screened.answers().hex())
                .put("matches", screened.matches())
                .put("parties", screened.parties())
                .put("policy", screened.policy());
        node.set("editions", EditionJson.of(screened.editions()));
        return node;
    }

    private static Change.Screened screened(JsonNode node) {
        return new Change.Screened(
                Parts.digest(node, "answers"),
                Parts.text(node, "policy"),
                EditionJson.read(node.path("editions")),
                Math.toIntExact(Parts.number(node, "parties")),
                Math.toIntExact(Parts.number(node, "matches")));
    }

    private static ObjectNode derivation(Change.Derived derived) {
        ObjectNode node = JSON.objectNode()
                .put("claim_root", derived.claimRoot().hex())
                .put("claims", derived.claims())
                .put("document", derived.document().hex())
                .put("reading", derived.reading().hex())
                .put("text", derived.text().hex());
        node.set("extractor", ExtractorJson.of(derived.extractor()));
        return node;
    }

    private static Change change(String kind, JsonNode node) {
        return switch (kind) {
            case "case" -> founded(node);
            case "capture" -> CaptureJson.read(node);
            case "refusal" ->
                new Change.Refused(
                        Parts.text(node, "source"),
                        Reason.valueOf(Parts.text(node, "code")),
                        Parts.text(node, "detail"));
            case "derivation" ->
                new Change.Derived(
                        Parts.digest(node, "document"),
                        Parts.digest(node, "reading"),
                        ExtractorJson.read(node.path("extractor")),
                        Parts.digest(node, "text"),
                        Math.toIntExact(Parts.number(node, "claims")),
                        Parts.digest(node, "claim_root"));
            case "screened" -> screened(node);
            default -> DecisionJson.read(kind, node);
        };
    }

    private static Change founded(JsonNode node) {
        String format = Parts.text(node, "format");
        if (!format.equals(Change.Founded.FORMAT)) {
            throw BadEntry.unknown(format);
        }
        return new Change.Founded(Parts.text(node, "id"), Parts.text(node, "title"));
    }
}
