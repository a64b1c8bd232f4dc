package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request is said where clients of this protocol look for it. */
class RefusalTest {
    private static final String ONE = "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"X\"}}}}";

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.of(Lists.BOTH);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[]; model_attributes_type; [\"body\"]; a list is no batch",
                "{}; missing; [\"body\",\"queries\"]; queries are needed",
                "{\"queries\":[]}; dict_type; [\"body\",\"queries\"]; queries go by name",
                "{\"queries\":{\"a\":1}}; model_attributes_type; [\"body\",\"queries\",\"a\"]; a query is an object",
                "{\"queries\":{\"a\":{\"properties\":{}}}}; missing; [\"body\",\"queries\",\"a\",\"schema\"]; a query"
                        + " has a schema",
                "{\"queries\":{\"a\":{\"schema\":1,\"properties\":{}}}}; string_type;"
                        + " [\"body\",\"queries\",\"a\",\"schema\"]; a schema is a word",
                "{\"queries\":{\"a\":{\"schema\":\"Person\"}}}; missing; [\"body\",\"queries\",\"a\",\"properties\"];"
                        + " a query has properties",
                "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":7}}}}; string_type;"
                        + " [\"body\",\"queries\",\"a\",\"properties\",\"name\",\"str\"]; a name is no number",
                "{\"queries\":; json_invalid; ; JSON that breaks off"
            })
    void a_body_of_another_shape_is_refused_with_the_place(String body, String type, String place, String why) {
        Service.Answer answer = service.post("/match/default", body);
        assertThat(answer.status()).as(why).isEqualTo(422);
        JsonNode fault = answer.json().path("detail").path(0);
        assertThat(fault.path("type").asText()).isEqualTo(type);
        assertThat(fault.path("msg").asText()).isNotEmpty();
        if (place != null) {
            assertThat(fault.path("loc")).hasToString(place);
        } else {
            assertThat(fault.at("/loc/0").asText()).isEqualTo("body");
        }
        assertThat(answer.json().path("code").asText()).isEqualTo("WB-640");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "limit=many, int_parsing",
        "limit=501, less_than_equal",
        "threshold=high, float_parsing",
        "threshold=7, share",
        "threshold=NaN, share",
        "changed_since=yesterday, string_pattern_mismatch",
        "changed_since=2024-02-31, date_parsing"
    })
    void a_parameter_that_cannot_be_meant_is_refused(String parameter, String type) {
        Service.Answer answer = service.post("/match/default?" + parameter, ONE);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/detail/0/type").asText()).isEqualTo(type);
        assertThat(answer.json().at("/detail/0/loc/0").asText()).isEqualTo("query");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        JsonNode detail =
                service.post("/match/default?limit=x&threshold=y", ONE).json().path("detail");
        assertThat(detail).hasSize(2);
    }

    @Test
    void more_ids_to_leave_out_than_are_taken_are_refused_not_cut() {
        String ids = "exclude_entity_ids=a-1&".repeat(51);
        JsonNode fault = service.post("/match/default?" + ids, ONE).json().at("/detail/0");
        assertThat(fault.path("type").asText()).isEqualTo("too_long");
        assertThat(fault.at("/ctx/actual_length").asInt()).isEqualTo(51);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"queries\":{}}; No queries provided.; an empty batch",
                "{\"queries\":{\"a\":{\"schema\":\"xxx\",\"properties\":{}}}}; Cannot parse example entity: No such"
                        + " schema: 'xxx'; a schema that the model does not have",
                "{\"queries\":{\"a\":{\"schema\":\"Address\",\"properties\":{}}}}; Cannot parse example entity: No"
                        + " such schema: 'Address'; a schema that is not screened",
                "{\"config\":{\"nm_number_mismatch\":0.4},\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"X\"}}}};"
                        + " Invalid configuration parameter: nm_number_mismatch for algorithm waybill; settings of another"
                        + " method"
            })
    void what_can_be_read_and_not_answered_is_refused_in_a_sentence(String body, String detail, String why) {
        Service.Answer answer = service.post("/match/default", body);
        assertThat(answer.status()).as(why).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void so_many_results_that_no_memory_holds_them_are_refused() {
        StringBuilder body = new StringBuilder("{\"queries\":{");
        for (int i = 0; i < 50; i++) {
            body.append(i == 0 ? "" : ",").append("\"q").append(i);
            body.append("\":{\"schema\":\"Person\",\"properties\":{\"name\":\"X\"}}");
        }
        Service.Answer answer = service.post("/match/default?limit=500&cutoff=0", body + "}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).startsWith("Too many results asked for");
    }

    @Test
    void json_must_be_called_json() {
        Service.Answer answer = service.post("/match/default", ONE, "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/detail/0/msg").asText()).contains("application/json");
    }

    @Test
    void what_is_not_there_is_not_found_and_the_answer_says_what_to_do() {
        assertThat(service.post("/match/nowhere", ONE).json().path("detail").asText())
                .isEqualTo("No such dataset.");
        assertThat(service.get("/search/nowhere").status()).isEqualTo(404);
        assertThat(service.get("/entities/Q7747").json().path("detail").asText())
                .isEqualTo("No such entity!");
        assertThat(service.get("/entities/un_sc-QDi.999").status()).isEqualTo(404);
        assertThat(service.get("/entities/us_ofac_sdn-15036/adjacent/owners").status())
                .isEqualTo(404);
        Service.Answer nowhere = service.get("/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.json().path("action").asText()).contains("screening-api.md");
        assertThat(service.get("/match/default").status()).isEqualTo(405);
    }

    @Test
    void a_body_larger_than_any_batch_is_turned_away() {
        String body = "{\"queries\":{\"a\":\"" + "x".repeat(5 << 20) + "\"}}";
        Service.Answer answer = service.post("/match/default", body);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("code").asText()).isEqualTo("WB-646");
    }

    @Test
    void json_that_nests_without_end_is_refused() {
        Service.Answer answer = service.post("/match/default", "[".repeat(100_000));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void an_address_that_is_no_address_ends_no_server() throws IOException {
        String answer = raw("GET /search/default?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(service.get("/healthz").status()).isEqualTo(200);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
