package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;

class CaseViewTest {
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) {
        browser = Browser.on(folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void the_case_tells_who_said_each_figure_first() {
        assertThat(browser.get("/").body())
                .contains("Who said it first")
                .contains("White House NSC")
                .contains("more than 20,000 containers");
    }

    @Test
    void both_directions_of_a_pair_are_arrows_of_their_own_with_their_lines_beneath() {
        assertThat(browser.get("/").body())
                .contains("North Korea to Russia: 26 documents")
                .contains("Russia to North Korea: 16 documents")
                .contains("id=\"flow-1\"")
                .contains("id=\"flow-2\"");
    }

    @Test
    void what_changed_since_a_place_of_the_log_is_listed() {
        assertThat(browser.get("/?since=2").body()).contains("The log grew by");
    }

    @Test
    void a_browser_is_told_nothing_is_new_where_the_log_did_not_grow() {
        HttpResponse<String> first = browser.get("/");
        assertThat(first.body()).contains("was not here before");
        assertThat(first.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("waybill-seen-[0-9a-f]{12}=0\\..*"));
    }

    @Test
    void a_decision_is_seen_on_a_page_that_was_drawn_before(@TempDir Path folder) {
        try (Browser analyst = Browser.on(folder)) {
            assertThat(analyst.get("/").body()).contains("57 entries");
            ClaimId claim = analyst.live.read(
                    file -> file.queries().claims("", 1).get(0).id());
            analyst.live.review(new Review(new Decision.Reject(claim), "ben", "Another page says so."));
            assertThat(analyst.get("/?since=57").body()).contains("58 entries").contains("/log?since=57\">1 entry</a>");
        }
    }
}
