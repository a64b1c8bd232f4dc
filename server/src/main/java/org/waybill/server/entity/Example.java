package org.waybill.server.entity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Listing;
import org.waybill.model.Subject;

/**
 * A question in the shape of an entity, and what was made of it.
 *
 * @param id what the asker calls it
 * @param schema the schema it names
 * @param subject who or what is looked up; empty where neither a name nor a number is left
 * @param understood the values that are compared, by property, in the form they are compared in
 * @param ignored what is not compared and why, one sentence each, so that nothing is skipped in silence
 */
public record Example(
        Optional<String> id,
        Schema schema,
        Optional<Subject> subject,
        Map<String, List<String>> understood,
        List<String> ignored) {

    public Example {
        ignored = List.copyOf(ignored);
    }

    /** Reads the values given under the properties of a schema. */
    public static Example of(Optional<String> id, Schema schema, Map<String, List<String>> values) {
        ExampleReader reader = new ExampleReader(schema, schema.kind().orElse(Listing.Kind.UNSTATED));
        values.forEach(reader::read);
        Optional<Subject> subject = reader.subject();
        return new Example(id, schema, subject, reader.understood(), reader.ignored());
    }

    /** The question as an answer repeats it. */
    public ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id.orElse(null));
        node.put("schema", schema.name());
        ObjectNode properties = node.putObject("properties");
        understood.forEach((name, list) -> list.forEach(properties.withArray(name)::add));
        return node;
    }
}
