package org.waybill.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.model.Listing;
import org.waybill.server.entity.EntityId;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;

/** Fetches values of listings for rows that were reconciled. */
public final class Extending {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_IDS = 100;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Extending() {}

    /**
     * The values asked for.
     *
     * @throws Refused where the request has another shape or asks for too many
     */
    public static ObjectNode answer(Holdings holdings, JsonNode query) {
        JsonNode ids = query.path("ids");
        JsonNode properties = query.path("properties");
        if (!ids.isArray() || !properties.isArray()) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Cannot decode extension request");
        }
        if (ids.size() > MOST_IDS) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Too many queries in one batch (limit: " + MOST_IDS + ")");
        }
        ObjectNode node = JSON.objectNode();
        node.putArray("meta");
        properties.forEach(property -> node.withArray("meta").add(described(property)));
        ObjectNode rows = node.putObject("rows");
        ids.forEach(id -> rows.set(id.asText(), row(holdings, id.asText(), properties)));
        return node;
    }

    private static ObjectNode described(JsonNode property) {
        String id = property.path("id").asText();
        String label = Schemata.all().properties().stream()
                .filter(one -> one.name().equals(id))
                .findFirst()
                .map(one -> one.label())
                .orElse(id);
        return JSON.objectNode().put("id", id).put("name", label);
    }

    private static ObjectNode row(Holdings holdings, String id, JsonNode properties) {
        Map<String, List<String>> values = EntityId.parse(id)
                .flatMap(holdings::find)
                .map(listing -> values(holdings, listing))
                .orElse(Map.of());
        ObjectNode row = JSON.objectNode();
        for (JsonNode property : properties) {
            String name = property.path("id").asText();
            int limit = property.path("settings").path("limit").asInt(0);
            row.putArray(name);
            values.getOrDefault(name, List.of()).stream()
                    .limit(limit > 0 ? limit : Integer.MAX_VALUE)
                    .forEach(value -> row.withArray(name).add(value(value)));
        }
        return row;
    }

    private static Map<String, List<String>> values(Holdings holdings, Listing listing) {
        return ListedEntity.properties(
                listing, holdings.edition(listing.id().list()).orElseThrow());
    }

    private static ObjectNode value(String text) {
        return JSON.objectNode().put(DAY.matcher(text).matches() ? "date" : "str", text);
    }
}
