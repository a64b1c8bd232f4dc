package org.waybill.server.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private LiveCase live;
    private WorkbenchServer server;
    private Client client;

    @BeforeAll
    void serve(@TempDir Path folder) {
        live = DemoCase.in(folder);
        server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
        client = new Client(server.port());
    }

    @AfterAll
    void close() {
        server.close();
        live.close();
    }

    @Test
    void all_faults_of_an_address_are_told_at_once_with_what_was_meant() {
        HttpResponse<String> answer = client.get(Api.BASE + "/entries?form=3&most=501&from=-1&most=2");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Client.json(answer);
        assertThat(problem.path("code").asText()).isEqualTo("WB-680");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("faults").findValuesAsText("name"))
                .containsExactlyInAnyOrder("form", "most", "most", "from");
        assertThat(problem.path("faults").findValuesAsText("meant")).contains("from");
        assertThat(problem.path("faults").toString()).contains("most lies outside 1 to 500");
    }

    @Test
    void pages_lead_to_one_another_and_together_hold_every_row_once() {
        JsonNode whole = Client.json(client.get(Api.BASE + "/entries?most=500"));
        int total = whole.path("total").asInt();
        assertThat(total).isGreaterThan(3);
        int seen = 0;
        String next = Api.BASE + "/entries?most=3";
        while (!next.isEmpty()) {
            HttpResponse<String> answer = client.get(next);
            for (JsonNode row : Client.json(answer).path("rows")) {
                assertThat(row).isEqualTo(whole.path("rows").path(seen++));
            }
            next = link(answer, "next");
        }
        assertThat(seen).isEqualTo(total);
    }

    @Test
    void the_last_page_links_back_and_not_on() {
        HttpResponse<String> answer = client.get(Api.BASE + "/entries?from=4&most=500");
        assertThat(link(answer, "next")).isEmpty();
        assertThat(link(answer, "prev")).isEqualTo(Api.BASE + "/entries?from=0&most=500");
        assertThat(link(answer, "first")).isEqualTo(Api.BASE + "/entries?from=0&most=500");
    }

    @Test
    void what_a_client_holds_already_is_not_sent_again() {
        String tag =
                client.get(Api.BASE + "/entries").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = client.get(Api.BASE + "/entries", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get(Api.BASE + "/entries?most=2", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get(Api.BASE + "/entries", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("ETag"))
                .as("packed bytes are other bytes")
                .isNotEqualTo(java.util.Optional.of(tag));
    }

    @Test
    void a_body_that_a_form_of_a_foreign_page_could_send_is_refused() {
        String body = "{\"decision\":\"confirm\"}";
        assertThat(client.post(Api.BASE + "/reviews", body, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> foreign = client.post(
                Api.BASE + "/reviews", body, "Content-Type", "application/json", "Origin", "http://elsewhere.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Client.json(foreign).path("code").asText()).isEqualTo("WB-685");
    }

    @Test
    void all_faults_of_a_body_are_told_at_once() {
        HttpResponse<String> answer =
                client.post(Api.BASE + "/reviews", "{\"decision\":\"reject\",\"claim\":\"x\",\"raeson\":\"no\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode faults = Client.json(answer).path("faults");
        assertThat(faults.findValuesAsText("name")).containsExactlyInAnyOrder("claim", "reason", "raeson");
        assertThat(faults.findValuesAsText("meant")).contains("reason");
        assertThat(Client.json(client.post(Api.BASE + "/reviews", "{\"decision\":\"rejekt\"}"))
                        .at("/faults/0/meant")
                        .asText())
                .isEqualTo("reject");
        assertThat(client.post(Api.BASE + "/reviews", "{\"decision\":").statusCode())
                .isEqualTo(400);
        assertThat(client.post(Api.BASE + "/reviews", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void a_claim_that_is_not_in_the_case_cannot_be_decided_on() {
        HttpResponse<String> answer = client.post(
                Api.BASE + "/reviews",
                "{\"decision\":\"reject\",\"claim\":\"" + "0".repeat(64) + "\",\"reason\":\"another page\"}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Client.json(answer).path("code").asText()).isEqualTo("WB-408");
        assertThat(Client.json(answer).path("action").asText()).isNotBlank();
    }

    private static String link(HttpResponse<String> answer, String relation) {
        String links = answer.headers().firstValue("Link").orElse("");
        for (String one : links.split(", ", -1)) {
            if (one.endsWith("; rel=\"" + relation + '"')) {
                return one.substring(1, one.indexOf('>'));
            }
        }
        return "";
    }
}
