package org.waybill.casefile.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.trouble.Trouble;

/**
 * What is written down before a case has a log: the file {@code case.json}.
 *
 * @param id what checkpoints call the case: letters, digits, dots, hyphens and slashes
 * @param title what people call it; may be empty
 * @param database the address of the database it lies in; empty where it lies in its folder
 */
public record Founding(String id, String title, String database) {
    /** Name and version of the file's form. */
    public static final String FORMAT = "waybill-case/1";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,99}");

    public Founding {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id has letters, digits, dots, hyphens and slashes, at most 100");
        }
    }

    /** The file's bytes. */
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("database", database)
                .put("format", FORMAT)
                .put("id", id)
                .put("title", title);
        return CanonicalJson.bytes(node);
    }

    /**
     * What the file says.
     *
     * @throws org.waybill.casefile.trouble.CaseTrouble where it is not such a file, byte for byte
     */
    public static Founding read(byte[] bytes, String shown) {
        JsonNode node = node(bytes, shown);
        String format = node.path("format").asText();
        if (!format.equals(FORMAT)) {
            throw format.startsWith("waybill-case/")
                    ? Trouble.TOO_NEW.met(shown + " is of the form " + format)
                    : Trouble.NO_CASE.met(shown + " is no case.json");
        }
        if (node.size() != 4
                || !node.path("id").isTextual()
                || !ID.matcher(node.path("id").asText()).matches()) {
            throw Trouble.DAMAGED.met(shown + " has not the members it should have");
        }
        return new Founding(node.path("id").asText(), text(node, "title", shown), text(node, "database", shown));
    }

    private static JsonNode node(byte[] bytes, String shown) {
        try {
            return CanonicalJson.read(bytes);
        } catch (NotCanonical e) {
            throw Trouble.DAMAGED.met(shown + " is not as it was written, from byte " + e.offset());
        }
    }

    private static String text(JsonNode node, String member, String shown) {
        if (!node.path(member).isTextual()) {
            throw Trouble.DAMAGED.met(shown + " has not the members it should have");
        }
        return node.path(member).asText();
    }
}
