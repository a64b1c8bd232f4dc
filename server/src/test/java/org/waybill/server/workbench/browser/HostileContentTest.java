package org.waybill.server.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;

/** Every page that links lead to, over documents that try to become part of it. */
class HostileContentTest {
    private static final int MOST_PAGES = 120;

    @Test
    void whatever_documents_hold_is_shown_as_text_on_every_page(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.start();
                LiveCase live = DemoCase.of(HostileDocuments.in(folder.resolve("documents")), folder);
                WorkbenchServer server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
                Visit visit = new Visit(chromium.browser(), server.port(), 390, ColorScheme.LIGHT)) {
            Set<String> seen = new LinkedHashSet<>(List.of("/"));
            Deque<String> waiting = new ArrayDeque<>(seen);
            while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
                links(visit, waiting.remove()).stream().filter(seen::add).forEach(waiting::add);
            }
            assertThat(seen).as("pages").hasSizeGreaterThan(20).anyMatch(path -> path.startsWith("/documents/"));
            visit.isCalm();
        }
    }

    private static List<String> links(Visit visit, String path) {
        Response answer = visit.page().navigate(visit.base() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(visit.page().title()).as(path).isNotEqualTo("ran");
        assertThat(visit.page()
                        .locator("main script, main [onload], main [onerror], main iframe")
                        .count())
                .as(path)
                .isZero();
        visit.fits();
        return visit.pages();
    }
}
