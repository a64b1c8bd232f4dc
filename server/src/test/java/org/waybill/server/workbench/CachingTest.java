package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/** A page is sent again only when it changed, and its files only once. */
class CachingTest {
    private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]+/[a-z.-]+");

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.on(folder);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_page_is_not_sent_again_until_the_case_changes() {
        String tag = browser.get("/ledger").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browser.get("/ledger", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.get("/ledger?sort=documents", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/ledger", "If-None-Match", tag, "Cookie", "seen=3")
                        .statusCode())
                .isEqualTo(200);
        var claim =
                browser.live.read(file -> file.queries().claims("", 1).get(0).id());
        browser.live.review(new Review(new Decision.Confirm(claim), "ana", "It says so."));
        assertThat(browser.get("/ledger", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void long_pages_are_packed() {
        HttpResponse<String> packed = browser.get("/ledger", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(browser.get("/ledger").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_style_sheet_may_be_kept_for_ever_at_an_address_that_names_its_content() {
        Matcher asset = ASSET.matcher(browser.get("/ledger").body());
        int found = 0;
        while (asset.find()) {
            found++;
            HttpResponse<String> file = browser.get(asset.group(), "Accept-Encoding", "gzip");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).matches("text/(css|javascript).*");
            assertThat(browser.get(asset.group()).body()).isNotEmpty();
            assertThat(browser.get(asset.group().replaceFirst("/assets/[0-9a-f]+", "/assets/0"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(found).as("style sheet, script and htmx").isGreaterThanOrEqualTo(3);
    }
}
