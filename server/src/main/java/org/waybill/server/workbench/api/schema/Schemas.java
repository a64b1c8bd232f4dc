package org.waybill.server.workbench.api.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.sheet.Page;

/** JSON Schemas of the records that are answered, made of their components. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Type, ScalarForm> SCALARS = Map.of(
            String.class, new ScalarForm("string", ""),
            int.class, new ScalarForm("integer", "int32"),
            Integer.class, new ScalarForm("integer", "int32"),
            long.class, new ScalarForm("integer", "int64"),
            Long.class, new ScalarForm("integer", "int64"),
            double.class, new ScalarForm("number", "double"),
            Double.class, new ScalarForm("number", "double"),
            boolean.class, new ScalarForm("boolean", ""),
            Boolean.class, new ScalarForm("boolean", ""),
            BigDecimal.class, new ScalarForm("number", ""));

    private final Map<String, ObjectNode> all = new TreeMap<>();
    private final Descriptions descriptions;

    private record ScalarForm(String type, String format) {}

    Schemas(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** Every schema asked for so far, and those that it names. */
    ObjectNode components() {
        ObjectNode schemas = JSON.objectNode();
        all.forEach(schemas::set);
        return schemas;
    }

    /** A reference to a record's schema. */
    ObjectNode record(Class<?> type) {
        String name = name(type);
        if (!all.containsKey(name)) {
            // Put in before it is filled, or a record that holds itself would never end.
            ObjectNode schema = JSON.objectNode();
            all.put(name, schema);
            fill(schema, name, type);
        }
        return reference(name);
    }

    /** A reference to the schema of a page of such rows. */
    ObjectNode page(Class<?> row) {
        String name = name(row) + "Page";
        ObjectNode schema = JSON.objectNode();
        ObjectNode rows = JSON.objectNode().put("type", "array");
        rows.set("items", record(row));
        members(schema, "Page", List.of(Page.class.getRecordComponents()));
        describe(rows, descriptions.of("Page", "rows"));
        ((ObjectNode) schema.get("properties")).set("rows", rows);
        describe(schema, descriptions.of("Page"));
        all.put(name, schema);
        return reference(name);
    }

    /** What a record's schema is called: nested ones after the one that they stand in. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    private void fill(ObjectNode schema, String name, Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("only records are answered, not " + type);
        }
        describe(schema, descriptions.of(name));
        members(schema, name, List.of(type.getRecordComponents()));
    }

    private void members(ObjectNode schema, String name, List<RecordComponent> components) {
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : components) {
            ObjectNode member = component.getName().equals("rows") && name.equals("Page")
                    ? JSON.objectNode()
                    : of(component.getAnnotatedType());
            describe(member, descriptions.of(name, component.getName()));
            properties.set(component.getName(), member);
            schema.withArray("required").add(component.getName());
        }
    }

    private ObjectNode of(AnnotatedType type) {
        ObjectNode schema = of(type.getType(), type);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private ObjectNode of(Type type, AnnotatedType annotated) {
        ScalarForm scalar = SCALARS.get(type);
        if (scalar != null) {
            ObjectNode schema = JSON.objectNode().put("type", scalar.type());
            return scalar.format().isEmpty() ? schema : schema.put("format", scalar.format());
        }
        if (type instanceof ParameterizedType filled && annotated instanceof AnnotatedParameterizedType several) {
            return of(filled, several.getAnnotatedActualTypeArguments());
        }
        return record((Class<?>) type);
    }

    private ObjectNode of(ParameterizedType type, AnnotatedType[] arguments) {
        ObjectNode schema = JSON.objectNode();
        if (type.getRawType().equals(List.class)) {
            schema.put("type", "array").set("items", of(arguments[0]));
        } else if (type.getRawType().equals(Map.class)) {
            schema.put("type", "object").set("additionalProperties", of(arguments[1]));
        } else {
            throw new IllegalArgumentException("nothing that is answered is a " + type);
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        String type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static void describe(ObjectNode schema, String words) {
        if (!words.isEmpty()) {
            schema.put("description", words);
        }
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }
}
