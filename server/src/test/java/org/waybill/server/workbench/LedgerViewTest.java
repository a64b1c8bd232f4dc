package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;

class LedgerViewTest {
    @Test
    void the_ledger_names_its_entries(@TempDir Path folder) throws Exception {
        try (LiveCase live = DemoCase.in(folder);
                WorkbenchServer server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {})) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/ledger"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("North Korea → Russia: arms and ammunition");
        }
    }
}
