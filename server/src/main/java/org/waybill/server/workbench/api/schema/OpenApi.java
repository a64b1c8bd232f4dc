package org.waybill.server.workbench.api.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.server.workbench.api.declared.Access;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.declared.Variant;
import org.waybill.server.workbench.api.problem.Problem;

/** The description of the API, OpenAPI 3.1, made of its declarations. */
public final class OpenApi {
    /** The header that says how many entries of the log an answer does not show yet. */
    public static final String BEHIND = "Waybill-Behind";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String VERSION = "1";
    private static final String SHARED = "#/components/";

    private final List<Operation> operations;
    private final Schemas schemas = new Schemas(Descriptions.bundled());

    private OpenApi(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * The description as a document.
     *
     * @param base what all paths begin with
     */
    public static ObjectNode of(List<Operation> operations, String base) {
        return new OpenApi(operations).document(base);
    }

    private ObjectNode document(String base) {
        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Waybill")
                .put("version", VERSION)
                .put("summary", "A case of claims, as programs read it.")
                .put(
                        "description",
                        "Claims, who they are led back to, and what rules they would engage. Nothing here is a verdict.");
        document.putArray("servers").addObject().put("url", base);
        ObjectNode paths = document.putObject("paths");
        operations.forEach(operation -> paths.withObjectProperty(operation.path())
                .set(operation.writes() ? "post" : "get", operation(operation)));
        document.set("components", components());
        return document;
    }

    private ObjectNode operation(Operation operation) {
        ObjectNode node = JSON.objectNode()
                .put("operationId", operation.id())
                .put("summary", operation.about())
                .put("description", operation.access() == Access.ANALYST ? "An analyst may." : "A reader may.");
        ArrayNode parameters = node.putArray("parameters");
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (operation.writes()) {
            node.set("requestBody", body(operation.asks()));
        }
        node.set("responses", responses(operation));
        ArrayNode security = node.putArray("security");
        security.addObject().putArray("token");
        security.addObject();
        return node;
    }

    private static ObjectNode parameter(Parameter parameter) {
        boolean inPath = parameter.place() == Parameter.Place.PATH;
        ObjectNode node = JSON.objectNode()
                .put("name", parameter.name())
                .put("in", inPath ? "path" : "query")
                .put("required", inPath)
                .put("description", parameter.about());
        ObjectNode form = parameter.form().schema();
        if (parameter.repeats()) {
            node.putObject("schema").put("type", "array").set("items", form);
        } else {
            node.set("schema", form);
        }
        return node;
    }

    private static ObjectNode body(List<Variant> variants) {
        ObjectNode node = JSON.objectNode().put("required", true);
        ObjectNode schema = json(node, "application/json");
        ArrayNode all = schema.putArray("oneOf");
        variants.forEach(variant -> all.add(variant(variant)));
        return node;
    }

    private static ObjectNode variant(Variant variant) {
        ObjectNode schema = JSON.objectNode()
                .put("type", "object")
                .put("additionalProperties", false)
                .put("description", variant.about());
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (!variant.key().isEmpty()) {
            properties.putObject(Variant.TELLS).put("const", variant.key());
            required.add(Variant.TELLS);
        }
        for (Variant.Member member : variant.members()) {
            properties.set(member.name(), member.form().schema().put("description", member.about()));
            required.add(member.name());
        }
        return schema;
    }

    private ObjectNode responses(Operation operation) {
        ObjectNode responses = JSON.objectNode();
        Operation.Gives gives = operation.gives();
        ObjectNode good = responses.putObject(Integer.toString(gives.way().status()));
        good.put("description", operation.about());
        good.set("headers", headers(gives.way()));
        json(good, "application/json")
                .setAll(gives.way() == Operation.Way.PAGE ? schemas.page(gives.type()) : schemas.record(gives.type()));
        if (!operation.writes()) {
            responses.putObject("304").put("description", "Nothing changed since the answer that has that ETag.");
        }
        responses.putObject("4XX").put("$ref", SHARED + "responses/Problem");
        responses.putObject("5XX").put("$ref", SHARED + "responses/Problem");
        return responses;
    }

    private static ObjectNode headers(Operation.Way way) {
        ObjectNode headers = JSON.objectNode();
        List<String> names =
                switch (way) {
                    case SHEET -> List.of("ETag", BEHIND);
                    case PAGE -> List.of("ETag", BEHIND, "Link");
                    case MADE, BEGUN -> List.of("Location");
                };
        names.forEach(name -> headers.putObject(name).put("$ref", SHARED + "headers/" + name));
        return headers;
    }

    private ObjectNode components() {
        ObjectNode components = JSON.objectNode();
        ObjectNode problem = JSON.objectNode().put("description", "What is wrong with the request, and what to do.");
        json(problem, Problem.MEDIA_TYPE).setAll(schemas.record(Problem.class));
        components.set("schemas", schemas.components());
        components.putObject("responses").set("Problem", problem);
        ObjectNode headers = components.putObject("headers");
        header(headers, "ETag", "string", "Names this answer; another one means that the case changed.");
        header(
                headers,
                BEHIND,
                "integer",
                "How many entries of the log this answer does not show yet, since they are being laid out.");
        header(headers, "Link", "string", "The pages first, prev and next, by RFC 8288.");
        header(headers, "Location", "string", "The address of what came into being.");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "Asked for where the server can be reached from other machines.");
        return components;
    }

    private static void header(ObjectNode headers, String name, String type, String about) {
        headers.putObject(name).put("description", about).putObject("schema").put("type", type);
    }

    private static ObjectNode json(ObjectNode holder, String type) {
        return holder.putObject("content").putObject(type).putObject("schema");
    }
}
