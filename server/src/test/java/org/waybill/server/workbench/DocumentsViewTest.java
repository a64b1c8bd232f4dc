package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.desk.document.DocumentWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DocumentSheet;
import org.waybill.pipeline.live.JobProgress;

class DocumentsViewTest {
    private static Browser browser;
    private static DocumentSheet sheet;

    @BeforeAll
    static void open(@TempDir Path folder) {
        browser = Browser.on(folder);
        String most = browser.live
                .desk()
                .documents()
                .page(new DocumentWish("", "", "", "", DocumentWish.Sort.CLAIMS, 0, 1))
                .rows()
                .get(0)
                .sha256();
        sheet = browser.live.desk().documents().sheet(most, 1).orElseThrow();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void the_list_is_found_by_words_and_by_date() {
        assertThat(browser.get("/documents?q=arirang").body())
                .contains("1 of 1 document")
                .contains("Arirang");
        assertThat(browser.get("/documents?since=2099-01-01").body()).contains("No document is so.");
        assertThat(browser.get("/documents?q=%22%29%20OR%20%2A").statusCode()).isEqualTo(200);
        assertThat(browser.get("/documents?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void a_chosen_claim_shows_its_parts_with_the_words_and_what_is_not_told() {
        ClaimRow claim = sheet.part().claims().get(0);
        String page = browser.get(place() + "?claim=" + claim.id()).body();
        assertThat(page)
                .contains("data-selected")
                .contains("class=\"slots dense\"")
                .contains("not told")
                .contains("data-slot=");
        assertThat(browser.get(place()).body()).doesNotContain("class=\"slots dense\"");
    }

    @Test
    void what_made_each_part_is_told_in_words_and_not_by_the_key_of_its_rule() {
        int told = 0;
        for (ClaimRow claim : sheet.part().claims()) {
            String parts = browser.get(place() + "?claim=" + claim.id())
                    .body()
                    .split("class=\"slots dense\"", 2)[1]
                    .split("</table>", 2)[0];
            assertThat(parts).doesNotContainPattern("by rule: [^<]*(/|=|_|\\w[:+]\\w|basis)");
            told += parts.contains("by rule: ") ? 1 : 0;
        }
        assertThat(told).isEqualTo(sheet.part().claims().size());
    }

    @Test
    void original_bytes_are_kept_and_never_opened() {
        HttpResponse<String> original = browser.get(place() + "/original");
        assertThat(original.statusCode()).isEqualTo(200);
        assertThat(original.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"");
    }

    @Test
    void a_document_that_is_not_there_is_not_found() {
        assertThat(browser.get("/documents/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(browser.get("/documents/" + "0".repeat(64) + "/original").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(place() + "?part=999").statusCode()).isEqualTo(404);
        assertThat(browser.get("/documents/%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void a_correction_needs_a_part_a_reason_and_a_value_that_is_understood() {
        ClaimRow claim = sheet.part().claims().get(0);
        String address = "/claims/" + claim.id() + "/correct";
        String token = "token=" + encoded(Browser.token(browser.get(address).body())) + "&return=%2Fledger";
        assertThat(browser.post(address, token + "&reason=x").body()).contains("Nothing was told otherwise.");
        assertThat(browser.post(address, token + "&actor=KP").body()).contains("A correction needs a reason.");
        HttpResponse<String> vague = browser.post(address, token + "&reason=x&quantity=many");
        assertThat(vague.statusCode()).isEqualTo(422);
        assertThat(vague.body()).contains("WB-223").contains("value=\"many\"");
    }

    @Test
    void a_correction_leads_back_and_stands_in_the_place_of_what_was_misread() {
        ClaimRow claim = sheet.part().claims().get(sheet.part().claims().size() - 1);
        String address = "/claims/" + claim.id() + "/correct";
        String token = "token=" + encoded(Browser.token(browser.get(address).body()));
        HttpResponse<String> done = browser.post(
                address, token + "&return=" + encoded(place()) + "&place=Rason&reason=" + encoded("the map says so"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location").orElseThrow()).startsWith(place() + "?done=");
        browser.live.bringUp(JobProgress.UNHEARD);
        assertThat(browser.live.desk().claims().claim(claim.id()).orElseThrow().state())
                .isEqualTo("corrected");
    }

    private static String place() {
        return "/documents/" + sheet.row().sha256();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
