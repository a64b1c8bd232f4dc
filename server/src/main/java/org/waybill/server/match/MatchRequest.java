package org.waybill.server.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.server.entity.Example;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Fault;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/**
 * The body of a match request.
 *
 * @param examples what is asked, by what the asker calls each question, in the asker's order
 * @param weights names of weights that the asker wants changed
 * @param settings names of settings that the asker wants changed
 */
record MatchRequest(Map<String, Example> examples, List<String> weights, List<String> settings) {
    /** The most questions at once, as other servers of this protocol have it. */
    static final int MOST_QUESTIONS = 100;

    /** The most values of one property: a listing with all its spellings has fewer. */
    static final int MOST_VALUES = 200;

    private static final String QUERIES = "queries";

    /**
     * Reads a body.
     *
     * @throws Refused where it has another shape, with every place that has
     */
    static MatchRequest of(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        dictionary(body, List.of("body"), faults);
        JsonNode queries = body.path(QUERIES);
        if (faults.isEmpty()) {
            queries(body, queries, faults);
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        bound(queries.size());
        return new MatchRequest(examples(queries), names(body.path("weights")), names(body.path("config")));
    }

    private static void queries(JsonNode body, JsonNode queries, List<Fault> faults) {
        if (queries.isMissingNode()) {
            faults.add(Fault.of("missing", List.of("body", QUERIES), "Field required", body));
        } else if (!queries.isObject()) {
            faults.add(Fault.of("dict_type", List.of("body", QUERIES), "Input should be a valid dictionary", queries));
        } else {
            queries.properties().forEach(entry -> example(entry.getKey(), entry.getValue(), faults));
        }
    }

    private static void example(String name, JsonNode example, List<Fault> faults) {
        List<Object> place = List.of("body", QUERIES, name);
        int before = faults.size();
        dictionary(example, place, faults);
        if (faults.size() > before) {
            return;
        }
        schema(example, place, faults);
        JsonNode properties = example.path("properties");
        if (properties.isMissingNode()) {
            faults.add(Fault.of("missing", within(place, "properties"), "Field required", example));
        } else if (!properties.isObject()) {
            faults.add(Fault.of(
                    "dict_type", within(place, "properties"), "Input should be a valid dictionary", properties));
        } else {
            properties
                    .properties()
                    .forEach(entry -> values(within(place, "properties"), entry.getKey(), entry.getValue(), faults));
        }
    }

    private static void schema(JsonNode example, List<Object> place, List<Fault> faults) {
        JsonNode schema = example.path("schema");
        if (schema.isMissingNode()) {
            faults.add(Fault.of("missing", within(place, "schema"), "Field required", example));
        } else if (!schema.isTextual()) {
            faults.add(Fault.of("string_type", within(place, "schema"), "Input should be a valid string", schema));
        }
    }

    private static void values(List<Object> place, String property, JsonNode values, List<Fault> faults) {
        if (!values.isTextual() && !values.isArray()) {
            List<Object> here = within(place, property);
            faults.add(Fault.of("string_type", within(here, "str"), "Input should be a valid string", values));
            faults.add(Fault.of("list_type", within(here, "list[any]"), "Input should be a valid list", values));
        }
    }

    private static void dictionary(JsonNode node, List<Object> place, List<Fault> faults) {
        if (!node.isObject()) {
            faults.add(Fault.of(
                    "model_attributes_type",
                    place,
                    "Input should be a valid dictionary or object to extract fields from",
                    node));
        }
    }

    private static void bound(int questions) {
        if (questions > MOST_QUESTIONS) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Too many queries in one batch (limit: " + MOST_QUESTIONS + ")");
        }
        if (questions == 0) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "No queries provided.");
        }
    }

    private static Map<String, Example> examples(JsonNode queries) {
        Map<String, Example> examples = new LinkedHashMap<>();
        queries.properties().forEach(entry -> examples.put(entry.getKey(), example(entry.getValue())));
        return examples;
    }

    private static Example example(JsonNode node) {
        String name = node.path("schema").asText();
        Schema schema = Schemata.all()
                .find(name)
                .filter(found -> found.kind().isPresent())
                .orElseThrow(() -> new Refused(
                        Trouble.NOT_UNDERSTOOD, "Cannot parse example entity: No such schema: '" + name + "'"));
        Map<String, List<String>> values = new LinkedHashMap<>();
        node.path("properties").properties().forEach(entry -> values.put(entry.getKey(), texts(entry.getValue())));
        Optional<String> id =
                Optional.of(node.path("id")).filter(JsonNode::isTextual).map(JsonNode::asText);
        return Example.of(id, schema, values);
    }

    private static List<String> texts(JsonNode values) {
        ArrayNode all = values.isArray()
                ? (ArrayNode) values
                : JsonNodeFactory.instance.arrayNode().add(values);
        if (all.size() > MOST_VALUES) {
            throw new Refused(
                    Trouble.NOT_UNDERSTOOD,
                    "Cannot parse example entity: a property has " + all.size() + " values (limit: " + MOST_VALUES
                            + ")");
        }
        List<String> texts = new ArrayList<>();
        all.forEach(value -> texts.add(text(value)));
        return texts;
    }

    /** A nested entity counts by its caption, as it would by its name. */
    private static String text(JsonNode value) {
        return value.isObject() ? value.path("caption").asText("") : value.asText("");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<Object> within(List<Object> place, String name) {
        List<Object> deeper = new ArrayList<>(place);
        deeper.add(name);
        return deeper;
    }
}
