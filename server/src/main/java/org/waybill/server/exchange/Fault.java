package org.waybill.server.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, in the shape that clients know.
 *
 * @param type a closed word for programs: {@code missing}, {@code int_parsing}
 * @param place where it stands: names and positions from the outside in
 * @param words for a reader
 * @param input what stood there; null where nothing did
 * @param context the limits that were passed over, or the like; empty for none
 */
public record Fault(
        String type,
        List<Object> place,
        String words,
        @Nullable JsonNode input,
        ObjectNode context) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public Fault {
        place = List.copyOf(place);
    }

    public static Fault of(String type, List<Object> place, String words, @Nullable JsonNode input) {
        return new Fault(type, place, words, input, JSON.objectNode());
    }

    /** The same with one thing more about it. */
    public Fault with(String name, Object value) {
        ObjectNode more = context.deepCopy();
        more.set(name, plain(value));
        return new Fault(type, place, words, input, more);
    }

    ObjectNode node() {
        ObjectNode node = JSON.objectNode();
        node.put("type", type);
        place.forEach(part -> node.withArray("loc").add(plain(part)));
        node.put("msg", words);
        node.set("input", input == null ? JSON.nullNode() : input);
        if (!context.isEmpty()) {
            node.set("ctx", context);
        }
        return node;
    }

    private static ValueNode plain(Object value) {
        if (value instanceof Integer whole) {
            return JSON.numberNode(whole);
        }
        return JSON.textNode(value.toString());
    }
}
