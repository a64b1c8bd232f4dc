package org.waybill.server.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;
import org.waybill.server.workbench.api.declared.Operation;

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
        HttpResponse<String> answer = client.get(Operation.BASE + "/entries?form=3&most=501&from=-1&most=2");
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
        JsonNode whole = Client.json(client.get(Operation.BASE + "/entries?most=500"));
        int total = whole.path("total").asInt();
        assertThat(total).isGreaterThan(3);
        int seen = 0;
        String next = Operation.BASE + "/entries?most=3";
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
        HttpResponse<String> answer = client.get(Operation.BASE + "/entries?from=4&most=500");
        assertThat(link(answer, "next")).isEmpty();
        assertThat(link(answer, "prev")).isEqualTo(Operation.BASE + "/entries?from=0&most=500");
        assertThat(link(answer, "first")).isEqualTo(Operation.BASE + "/entries?from=0&most=500");
    }

    @Test
    void what_a_client_holds_already_is_not_sent_again() {
        String tag = client.get(Operation.BASE + "/entries")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = client.get(Operation.BASE + "/entries", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get(Operation.BASE + "/entries?most=2", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get(Operation.BASE + "/entries", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("ETag"))
                .as("packed bytes are other bytes")
                .isNotEqualTo(Optional.of(tag));
    }

    @Test
    void a_body_that_a_form_of_a_foreign_page_could_send_is_refused() {
        String body = "{\"decision\":\"confirm\"}";
        assertThat(client.post(Operation.BASE + "/reviews", body, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> foreign = client.post(
                Operation.BASE + "/reviews",
                body,
                "Content-Type",
                "application/json",
                "Origin",
                "http://elsewhere.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Client.json(foreign).path("code").asText()).isEqualTo("WB-676");
    }

    @Test
    void all_faults_of_a_body_are_told_at_once() {
        HttpResponse<String> answer =
                client.post(Operation.BASE + "/reviews", "{\"decision\":\"reject\",\"claim\":\"x\",\"raeson\":\"no\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode faults = Client.json(answer).path("faults");
        assertThat(faults.findValuesAsText("name")).containsExactlyInAnyOrder("claim", "reason", "raeson");
        assertThat(faults.findValuesAsText("meant")).contains("reason");
        assertThat(Client.json(client.post(Operation.BASE + "/reviews", "{\"decision\":\"rejekt\"}"))
                        .at("/faults/0/meant")
                        .asText())
                .isEqualTo("reject");
        assertThat(client.post(Operation.BASE + "/reviews", "{\"decision\":").statusCode())
                .isEqualTo(400);
        assertThat(client.post(Operation.BASE + "/reviews", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void a_claim_that_is_not_in_the_case_cannot_be_decided_on() {
        HttpResponse<String> answer = client.post(
                Operation.BASE + "/reviews",
                "{\"decision\":\"reject\",\"claim\":\"" + "0".repeat(64) + "\",\"reason\":\"another page\"}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Client.json(answer).path("code").asText()).isEqualTo("WB-408");
        assertThat(Client.json(answer).path("action").asText()).isNotBlank();
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        for (String path : List.of(
                "/entries/nothing",
                "/claims/" + "0".repeat(64),
                "/parties/nobody",
                "/provisions/x",
                "/log/99999999",
                "/jobs/7")) {
            HttpResponse<String> answer = client.get(Operation.BASE + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Client.json(answer).path("code").asText()).as(path).isEqualTo("WB-681");
        }
        HttpResponse<String> nowhere = client.get(Operation.BASE + "/ledgers");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(Client.json(nowhere).path("code").asText()).isEqualTo("WB-671");
        assertThat(client.post(Operation.BASE + "/entries", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void a_review_is_filed_stands_in_the_log_and_can_be_undone() {
        String entry = Client.json(client.get(Operation.BASE + "/entries"))
                .at("/rows/0/id")
                .asText();
        String claim = Client.json(client.get(Operation.BASE + "/entries/" + entry + "/claims"))
                .at("/rows/0/id")
                .asText();
        HttpResponse<String> filed = client.post(
                Operation.BASE + "/reviews",
                "{\"decision\":\"reject\",\"claim\":\"" + claim + "\",\"reason\":\"another page\"}");
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        String place = filed.headers().firstValue("Location").orElseThrow();
        JsonNode row = Client.json(client.get(place));
        assertThat(row.path("decision").asText()).isEqualTo("reject");
        assertThat(row.path("reason").asText()).isEqualTo("another page");
        assertThat(state(claim)).isEqualTo("rejected");
        HttpResponse<String> undone = client.post(
                Operation.BASE + "/reviews",
                "{\"decision\":\"undo\",\"review\":" + row.path("place").asLong() + ",\"reason\":\"a slip\"}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        assertThat(state(claim)).isEqualTo("unreviewed");
    }

    @Test
    void checking_the_case_is_long_work_that_can_be_followed() throws InterruptedException {
        HttpResponse<String> begun = client.post(Operation.BASE + "/verifications", "{}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String job = begun.headers().firstValue("Location").orElseThrow();
        JsonNode sheet = Client.json(client.get(job));
        for (int look = 0; look < 600 && !sheet.path("state").asText().equals("done"); look++) {
            TimeUnit.MILLISECONDS.sleep(100);
            sheet = Client.json(client.get(job));
        }
        assertThat(sheet.path("state").asText()).isEqualTo("done");
        assertThat(sheet.path("good").asBoolean()).as(sheet.toString()).isTrue();
    }

    private String state(String claim) {
        return Client.json(client.get(Operation.BASE + "/claims/" + claim))
                .path("state")
                .asText();
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
