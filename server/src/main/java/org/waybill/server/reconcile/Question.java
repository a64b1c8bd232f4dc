package org.waybill.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.server.entity.Example;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/**
 * One cell of a spreadsheet with what its row knows beside it.
 *
 * @param example the question as an entity
 * @param limit how many candidates at most
 */
record Question(Example example, int limit) {
    private static final int PAGE = 5;
    private static final int MOST = 100;

    /** Reads one query of a batch. */
    static Question of(JsonNode query) {
        if (!query.isObject()) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "A reconciliation query is an object");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        add(values, "name", query.path("query"));
        for (JsonNode property : query.path("properties")) {
            add(values, name(property.path("pid").asText()), property.path("v"));
        }
        int limit = Math.min(MOST, Math.max(1, query.path("limit").asInt(PAGE)));
        return new Question(Example.of(Optional.empty(), schema(query.path("type")), values), limit);
    }

    /** Several types are wider than any of them: then nothing is ruled out. */
    private static Schema schema(JsonNode type) {
        boolean several = type.isArray() && type.size() > 1;
        JsonNode first = type.isArray() ? type.path(0) : type;
        String name = several || !first.isTextual() ? Schemata.ANYTHING : first.asText();
        return Schemata.all()
                .find(name)
                .filter(schema -> schema.kind().isPresent())
                .orElseThrow(() -> new Refused(Trouble.NOT_UNDERSTOOD, "No such type: " + name));
    }

    /** {@code Person:birthDate} and {@code birthDate} mean the same. */
    private static String name(String property) {
        return property.substring(property.indexOf(':') + 1);
    }

    private static void add(Map<String, List<String>> values, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(one -> add(values, name, one));
        } else if (!value.isMissingNode() && !value.isNull()) {
            // A cell that was reconciled before comes as an object with id and name.
            String text = value.isObject()
                    ? value.path("name").asText(value.path("id").asText())
                    : value.asText();
            values.computeIfAbsent(name, unused -> new ArrayList<>()).add(text);
        }
    }
}
