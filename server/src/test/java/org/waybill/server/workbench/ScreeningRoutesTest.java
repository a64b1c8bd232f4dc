package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks yente's protocol, or OpenRefine's, works against a case that is served. */
class ScreeningRoutesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORIGIN = "Access-Control-Allow-Origin";

    private static Browser browser;
    private static String name;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.screened(folder);
        name = browser.live.lists().lists().get(0).listings().get(0).primary().text();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_client_of_yente_finds_a_listed_name_and_the_record_behind_it() {
        HttpResponse<String> answer = match("/screening/match/default", "Content-Type", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode best = json(answer).at("/responses/q1/results/0");
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(best.path("caption").asText()).isEqualTo(name);
        JsonNode record =
                json(browser.get("/screening/entities/" + best.path("id").asText()));
        assertThat(record.path("id")).isEqualTo(best.path("id"));
        assertThat(json(browser.get("/screening/search/default?q=" + escaped(name)))
                        .path("results"))
                .isNotEmpty();
    }

    @Test
    void a_client_learns_which_lists_there_are_and_that_they_are_ready() {
        assertThat(json(browser.get("/screening/catalog")).findValuesAsText("name"))
                .contains("default", "us_ofac_sdn");
        assertThat(json(browser.get("/screening/algorithms")).path("algorithms"))
                .isNotEmpty();
        assertThat(browser.get("/screening/readyz").statusCode()).isEqualTo(200);
        assertThat(browser.get("/screening/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void open_refine_is_told_addresses_that_answer_and_reconciles_a_column() {
        String service = json(browser.get("/screening/reconcile/default"))
                .at("/suggest/entity/service_url")
                .asText();
        assertThat(service).endsWith(browser.port() + "/screening/reconcile/default");
        String queries = "{\"q0\":{\"query\":\"" + name + "\"}}";
        HttpResponse<String> answer = browser.post("/screening/reconcile/default", "queries=" + escaped(queries));
        assertThat(json(answer).at("/q0/result/0/name").asText()).isEqualTo(name);
        String id = json(answer).at("/q0/result/0/id").asText();
        HttpResponse<String> preview = browser.get("/screening/reconcile/default/preview?id=" + id);
        assertThat(preview.body()).contains(name);
        assertThat(preview.headers().firstValue("X-Frame-Options"))
                .as("it is shown in a frame")
                .isEmpty();
    }

    @Test
    void pages_of_this_machine_may_read_answers_and_no_others() {
        String own = "http://127.0.0.1:3333";
        assertThat(browser.get("/screening/catalog", "Origin", own).headers().firstValue(ORIGIN))
                .contains(own);
        for (String other : List.of("http://evil.example", "http://localhost.evil.example", "null")) {
            HttpResponse<String> answer = browser.get("/screening/catalog", "Origin", other);
            assertThat(answer.headers().firstValue(ORIGIN)).as(other).isEmpty();
        }
        HttpResponse<String> asked = browser.send(browser.request("/screening/match/default")
                .header("Origin", own)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue(ORIGIN)).contains(own);
    }

    @Test
    void pages_of_other_origins_read_nothing_of_the_case() {
        for (String path : List.of("/", "/ledger", "/api/v1/entries", "/screening-not")) {
            HttpResponse<String> answer = browser.get(path, "Origin", "http://127.0.0.1:3333");
            assertThat(answer.headers().firstValue(ORIGIN)).as(path).isEmpty();
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
        }
    }

    @Test
    void what_is_refused_is_told_as_clients_of_the_protocol_read_it() {
        for (HttpResponse<String> answer : List.of(
                browser.get("/screening/nowhere"),
                browser.get("/screening/entities/us_ofac_sdn-nobody"),
                browser.get("/screening/search/nolist?q=a"),
                browser.get("/screening/match/default"),
                browser.post("/screening/match/default", "queries=x"))) {
            assertThat(answer.statusCode()).isBetween(400, 422);
            JsonNode told = json(answer);
            assertThat(told.path("detail").toString())
                    .as("a sentence or a list")
                    .hasSizeGreaterThan(10);
            assertThat(told.path("code").asText()).startsWith("WB-6");
            assertThat(told.path("action").asText()).isNotBlank();
        }
    }

    @Test
    void without_a_list_the_answer_is_that_there_is_none(@TempDir Path folder) {
        try (Browser bare = Browser.on(folder)) {
            HttpResponse<String> answer = bare.get("/screening/search/default?q=a");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).path("code").asText()).isEqualTo("WB-648");
            assertThat(bare.get("/screening/readyz").statusCode()).isEqualTo(503);
        }
    }

    private static HttpResponse<String> match(String path, String... headers) {
        String body = "{\"queries\":{\"q1\":{\"schema\":\"Thing\",\"properties\":{\"name\":[\"" + name + "\"]}}}}";
        return browser.send(browser.request(path)
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
