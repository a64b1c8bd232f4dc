package org.waybill.server.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;
import org.waybill.server.workbench.api.declared.Operation;

/** What the description says is what the running server does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private LiveCase live;
    private WorkbenchServer server;
    private Client client;
    private JsonNode description;

    @BeforeAll
    void serve(@TempDir Path folder) {
        live = DemoCase.in(folder);
        server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
        client = new Client(server.port());
        description = Client.json(client.get(Operation.BASE + "/openapi.json"));
    }

    @AfterAll
    void close() {
        server.close();
        live.close();
    }

    @Test
    void a_parser_of_openapi_finds_nothing_wrong_with_the_description() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(description.toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSameSizeAs(paths());
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void every_schema_is_one_of_draft_2020_12() {
        JsonSchema meta = factory().getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));
        description.at("/components/schemas").properties().forEach(schema -> assertThat(
                        meta.validate(schema.getValue()))
                .as(schema.getKey())
                .isEmpty());
    }

    @Test
    void every_schema_and_every_member_is_described() {
        Set<String> bare = new TreeSet<>();
        description.at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("description")) {
                bare.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(member -> {
                if (!member.getValue().has("description")) {
                    bare.add(schema.getKey() + "." + member.getKey());
                }
            });
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        description.findValuesAsText("$ref").forEach(reference -> assertThat(
                        description.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    /** Each with the values that {@link Examples} finds in the case itself. */
    @TestFactory
    Stream<DynamicTest> every_operation_that_reads_answers_as_described() {
        Examples examples = new Examples(client);
        return reading()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.getKey(),
                        () -> answersAsDescribed(operation.getKey(), examples.address(operation.getKey()))));
    }

    @Test
    void an_answer_with_a_member_too_many_would_not_pass() {
        ObjectNode answer = (ObjectNode) Client.json(client.get(Operation.BASE + "/problems"));
        assertThat(schema("/problems", "get", "200").validate(answer)).isEmpty();
        answer.put("unheard", 1);
        assertThat(schema("/problems", "get", "200").validate(answer)).isNotEmpty();
    }

    @Test
    void what_is_filed_or_begun_answers_as_described() {
        String claim = new Examples(client).address("/claims/{id}").substring("/claims/".length());
        String reject = "{\"decision\":\"reject\",\"claim\":\"" + claim + "\",\"reason\":\"another page\"}";
        JsonNode filed = written("/reviews", "201", reject);
        String undo = "{\"decision\":\"undo\",\"review\":" + filed.path("place") + ",\"reason\":\"a slip\"}";
        written("/reviews", "201", undo);
        written("/verifications", "202", "{}");
        assertThat(paths().entrySet().stream()
                        .filter(path -> path.getValue().has("post"))
                        .map(Map.Entry::getKey))
                .as("another operation that writes is to be asked here")
                .containsExactly("/reviews", "/verifications");
    }

    private JsonNode written(String path, String status, String body) {
        HttpResponse<String> answer = client.post(Operation.BASE + path, body);
        assertThat(answer.statusCode()).as(answer.body()).hasToString(status);
        assertThat(schema(path, "post", status).validate(Client.json(answer)))
                .as(path)
                .isEmpty();
        assertThat(client.get(answer.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
        return Client.json(answer);
    }

    @Test
    void a_problem_is_as_described() {
        HttpResponse<String> answer = client.get(Operation.BASE + "/entries?form=0");
        ObjectNode whole = ((ObjectNode) description).deepCopy();
        whole.put("$ref", "#/components/schemas/Problem");
        assertThat(factory().getSchema(whole).validate(Client.json(answer))).isEmpty();
    }

    private void answersAsDescribed(String path, String address) {
        HttpResponse<String> answer = client.get(Operation.BASE + address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        Set<ValidationMessage> wrong = schema(path, "get", "200").validate(Client.json(answer));
        assertThat(wrong.stream().limit(5)).as(address).isEmpty();
        HttpResponse<String> bare = client.head(Operation.BASE + address);
        assertThat(bare.statusCode()).isEqualTo(200);
        assertThat(bare.headers().firstValue("ETag")).isEqualTo(answer.headers().firstValue("ETag"));
    }

    private Stream<Map.Entry<String, JsonNode>> reading() {
        return paths().entrySet().stream().filter(path -> path.getValue().has("get"));
    }

    private Map<String, JsonNode> paths() {
        Map<String, JsonNode> paths = new TreeMap<>();
        description.path("paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        return paths;
    }

    /** References lead into the whole description, so the whole is the schema. */
    private JsonSchema schema(String path, String method, String status) {
        JsonNode content = description
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(status)
                .path("content");
        ObjectNode whole = ((ObjectNode) description).deepCopy();
        whole.setAll((ObjectNode) content.path("application/json").path("schema"));
        return factory().getSchema(whole);
    }

    private static JsonSchemaFactory factory() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    }
}
