package org.waybill.server.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waybill.model.Listing;
import org.waybill.server.entity.EntityId;
import org.waybill.server.entity.Property;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;
import org.waybill.server.search.Directory;
import org.waybill.server.search.Searching;

/** Completes what somebody types: names of listings, types, properties. */
public final class Suggesting {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 20;

    private Suggesting() {}

    /** Listings with names that begin as typed. */
    public static ObjectNode entities(Directory directory, List<String> scope, String typed, int cursor) {
        Stream<Directory.Found> found = typed.isBlank()
                ? Stream.empty()
                : Searching.beginning(directory, scope, typed, cursor + MOST).stream()
                        .skip(cursor);
        return answer(
                typed, found.map(one -> entity(one.listing(), one.edition().title())));
    }

    /** Types with labels or names that begin as typed. */
    public static ObjectNode types(String typed) {
        return answer(
                typed,
                Schemata.all().screened().stream()
                        .filter(schema -> begins(typed, schema.name(), schema.plural()))
                        .map(Suggesting::type));
    }

    /** Properties with labels or names that begin as typed. */
    public static ObjectNode properties(String typed) {
        return answer(
                typed,
                Schemata.all().properties().stream()
                        .filter(property -> property.asks() != Property.Asks.NOTHING)
                        .filter(property -> begins(typed, property.name(), property.label()))
                        .map(Suggesting::property));
    }

    /** Properties of a type that a spreadsheet can be extended by. */
    public static ObjectNode proposed(String type, int limit) {
        Schema schema = Schemata.all()
                .find(type)
                .or(() -> Schemata.all().find(Schemata.ANYTHING))
                .orElseThrow();
        ObjectNode node = JSON.objectNode();
        node.put("type", schema.name());
        node.put("limit", limit);
        node.putArray("properties");
        Schemata.all().properties().stream()
                .filter(property -> schema.isA(property.schema()) && property.asks() != Property.Asks.PART)
                .limit(limit)
                .forEach(property -> node.withArray("properties")
                        .addObject()
                        .put("id", property.name())
                        .put("name", property.label()));
        return node;
    }

    private static ObjectNode answer(String typed, Stream<ObjectNode> results) {
        ObjectNode node = JSON.objectNode();
        node.put("code", "/api/status/ok");
        node.put("status", "200 OK");
        node.put("prefix", typed);
        node.putArray("result");
        results.limit(MOST).forEach(node.withArray("result")::add);
        return node;
    }

    private static ObjectNode entity(Listing listing, String list) {
        ObjectNode type = Manifest.type(Schemata.all().of(listing.kind()));
        ObjectNode node = JSON.objectNode();
        node.put("id", EntityId.of(listing.id()));
        node.put("name", listing.primary().text());
        node.put("description", list + ", " + listing.id().entry());
        node.putArray("type").add(type);
        node.putArray("notable").add(type.deepCopy());
        return node;
    }

    private static ObjectNode type(Schema schema) {
        return Manifest.type(schema).put("description", schema.label());
    }

    private static ObjectNode property(Property property) {
        return JSON.objectNode()
                .put("id", property.qualified())
                .put("name", property.label())
                .put("description", property.schema() + ": " + property.label());
    }

    private static boolean begins(String typed, String... words) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        return !beginning.isEmpty()
                && Stream.of(words)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(beginning));
    }
}
