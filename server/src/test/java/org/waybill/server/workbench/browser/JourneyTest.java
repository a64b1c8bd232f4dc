package org.waybill.server.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.DemoCase;
import org.waybill.server.workbench.WorkbenchServer;

/** The whole way of an analyst through the bundled case, in a browser. */
class JourneyTest {
    private Chromium chromium;
    private LiveCase live;
    private WorkbenchServer server;

    @BeforeEach
    void open(@TempDir Path folder) {
        chromium = Chromium.start();
        live = DemoCase.in(folder);
        server = WorkbenchServer.start(live, ServerSettings.onLoopback(0), line -> {});
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
            live.close();
            chromium.close();
        }
    }

    private Visit visit() {
        return new Visit(chromium.browser(), server.port(), 1440, ColorScheme.LIGHT);
    }

    @Test
    void an_analyst_finds_reads_rejects_with_a_reason_and_takes_it_back() {
        try (Visit visit = visit()) {
            Journey journey = new Journey(visit);
            journey.finds("20,000 containers");
            journey.seesWhoSaidItFirstAndHowManyGotItForThemselves();
            String entry = visit.page().url();
            assertThat(visit.page().locator(".got-it")).containsText("23 documents, 66 claims");
            journey.opensTheDocumentOfTheFirstClaim();
            journey.rejectsWithAKeyAndAReason("the agency misread the statement");
            String document = visit.page().url();
            visit.page().navigate(entry);
            assertThat(visit.page().locator(".got-it")).containsText("1 rejected");
            visit.page().navigate(document);
            journey.undoesWithAKey();
            visit.page().navigate(entry);
            assertThat(visit.page().locator(".got-it")).not().containsText("1 rejected");
            visit.isCalm();
        }
    }

    @Test
    void claims_are_told_apart_and_edges_are_cut_with_a_reason_and_joined_again() {
        try (Visit visit = visit()) {
            Journey journey = new Journey(visit);
            journey.finds("20,000 containers");
            String entry = visit.page().url();
            journey.tellsTwoClaimsApart("one counts containers, the other ships");
            assertThat(visit.page().locator("#picked-title")).isVisible();
            journey.undoesWithAKey();
            visit.page().navigate(entry);
            journey.cutsAnEdge("both took it from the same briefing");
            journey.undoesWithAKey();
            visit.open("/log");
            assertThat(visit.page().locator("main")).containsText("both took it from the same briefing");
            visit.isCalm();
        }
    }

    @Test
    void what_is_shown_is_exported_the_report_is_fetched_and_the_case_verified() throws Exception {
        try (Visit visit = visit()) {
            Journey journey = new Journey(visit);
            visit.open("/ledger?q=20%2C000+containers");
            String table = journey.fetches(visit.page().locator(".export a", byText("CSV")));
            assertThat(table.lines().count()).isBetween(2L, 10L);
            assertThat(table).contains("arms and ammunition").contains("documented");
            visit.open("/exports");
            assertThat(journey.fetches(visit.page().locator("a[href$='/report-html']")))
                    .startsWithIgnoringCase("<!doctype html>")
                    .contains("more than 1,000 containers");
            journey.verifies();
            visit.isCalm();
        }
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void keys_help_go_elsewhere_move_and_open() {
        try (Visit visit = visit()) {
            Page page = visit.open("/");
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#keys")).isHidden();
            page.keyboard().press("g");
            page.keyboard().press("l");
            assertThat(page.locator("h1")).hasText("Ledger");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(page.locator("[data-row]").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/entries/[0-9a-f]+.*"));
            visit.isCalm();
        }
    }

    @Test
    void everything_works_without_scripts_too() {
        try (Visit visit = Visit.withoutScripts(chromium.browser(), server.port())) {
            Journey journey = new Journey(visit);
            Page page = visit.page();
            journey.finds("20,000 containers");
            journey.opensTheDocumentOfTheFirstClaim();
            page.locator("article[data-selected] details.reason summary").click();
            page.locator("article[data-selected] details.reason input[name=reason]")
                    .fill("the agency misread it");
            page.locator("article[data-selected] details.reason button").click();
            assertThat(page.locator("article", byText("the agency misread it"))).hasCount(1);
            page.locator(".notice button", byText("Undo")).click();
            assertThat(page.locator(".notice.done")).containsText("back");
            assertThat(page.locator("article", byText("the agency misread it"))).hasCount(0);
        }
    }
}
