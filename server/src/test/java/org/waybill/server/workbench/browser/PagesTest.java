package org.waybill.server.workbench.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;

/** Every page, wide and narrow, light and dark: readable by all, within its window, without a complaint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private Chromium chromium;
    private LiveCase live;
    private WorkbenchServer server;
    private List<Looked> views = List.of();

    @BeforeAll
    void open(@TempDir Path folder) {
        chromium = Chromium.start();
        live = DemoCase.screened(folder);
        server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
        try (Visit visit = new Visit(chromium.browser(), server.port(), 1440, ColorScheme.LIGHT)) {
            views = Looked.all(visit);
        }
    }

    @AfterAll
    void close() {
        if (server != null) {
            server.close();
            live.close();
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0} at {1} pixels, {2}")
    @MethodSource("views")
    void every_page_is_accessible_fits_and_stays_calm(Looked view, int width, ColorScheme scheme) {
        try (Visit visit = new Visit(chromium.browser(), server.port(), width, scheme)) {
            visit.open(view.path(), view.status());
            visit.isAccessible();
            visit.fits();
            visit.isCalm();
            visit.keeps(view.name());
        }
    }

    Stream<Arguments> views() {
        return views.stream()
                .flatMap(view -> Stream.of(
                        Arguments.of(view, 1440, ColorScheme.LIGHT),
                        Arguments.of(view, 1440, ColorScheme.DARK),
                        Arguments.of(view, 390, ColorScheme.LIGHT)));
    }
}
