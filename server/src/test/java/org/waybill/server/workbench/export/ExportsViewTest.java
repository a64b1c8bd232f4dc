package org.waybill.server.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
class ExportsViewTest {
    private LiveCase live;
    private WorkbenchServer server;

    @BeforeAll
    void serve(@TempDir Path folder) {
        live = DemoCase.in(folder);
        server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
    }

    @AfterAll
    void close() {
        server.close();
        live.close();
    }

    @Test
    void a_list_is_taken_out_whole_and_as_it_is_filtered() {
        long all = live.desk().entries().page(0, 1).total();
        assertThat(get("/export/ledger.jsonl").body().lines()).hasSize((int) all);
        assertThat(get("/export/ledger.csv").body().lines()).hasSize((int) all + 1);
        assertThat(get("/export/ledger.jsonl?kind=deployment&edge=3&from=40")
                        .body()
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"kind\":\"deployment\""))
                .hasSizeLessThan((int) all);
    }

    @Test
    void claims_of_an_entry_are_taken_out_by_the_entry() {
        String id = live.desk().entries().page(0, 1).rows().get(0).id();
        int claims = live.desk().entries().page(0, 1).rows().get(0).claims();
        assertThat(get("/export/claims.jsonl?entry=" + id).body().lines()).hasSizeGreaterThanOrEqualTo(claims);
        assertThat(get("/export/claims.csv?entry=none").statusCode()).isEqualTo(404);
    }

    @Test
    void every_form_of_the_whole_case_is_a_file_that_is_named() {
        for (WholeForm form : WholeForm.ALL) {
            HttpResponse<String> answer = get("/export/case/" + form.key());
            assertThat(answer.statusCode()).as(form.key()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + form.fileName() + "\"");
            assertThat(answer.body()).as(form.key()).isNotEmpty();
        }
    }

    @Test
    void the_page_names_every_form_and_list() {
        String page = get("/exports").body();
        WholeForm.ALL.forEach(form -> assertThat(page).contains("/export/case/" + form.key()));
        ShownList.ofTheCase().forEach(list -> assertThat(page).contains("/export/" + list.key() + ".csv"));
    }

    @Test
    void what_is_not_there_and_what_is_not_understood_is_said_on_a_page() {
        assertThat(get("/export/ledger.xls").statusCode()).isEqualTo(404);
        assertThat(get("/export/case/pdf").statusCode()).isEqualTo(404);
        assertThat(get("/export/ledger.csv?kind=none").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
