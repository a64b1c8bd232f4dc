package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.pipeline.live.Job;

class ScreenViewTest {
    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.screened(folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_name_finds_the_records_that_are_like_it() {
        String page = browser.get("/screen?name=lady+r&type=vessel").body();
        assertThat(page).contains("1 record is like that", "IMO 9161003", "the same letters");
    }

    @Test
    void a_name_that_nobody_bears_finds_nobody_and_says_in_what_it_was_sought() {
        String page = browser.get("/screen?name=Zebulon+Quickfoot").body();
        assertThat(page).contains("Nobody listed is like that", "tells nothing beyond them", "45a40eb45c8f");
    }

    @Test
    void what_is_not_understood_is_told_and_nobody_is_asked() {
        String page = browser.get("/screen?name=Angara&imo=1234568&threshold=7").body();
        assertThat(page)
                .contains("WB-652", "wrong check digit", "between 0 and 1")
                .doesNotContain("RUSSIA-EO14024");
    }

    @Test
    void names_asked_for_are_shown_as_text_and_stand_in_no_log() {
        String page = browser.get("/screen?name=" + encoded("<script>alert(1)</script>"))
                .body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(browser.log).noneMatch(line -> line.contains("alert"));
    }

    @Test
    void a_pasted_column_becomes_work_whose_answer_holds_every_line() {
        HttpResponse<String> begun = sheet("Lady R\n\"Angara\nNobody, Known\n");
        assertThat(begun.statusCode()).isEqualTo(303);
        String work = begun.headers().firstValue("Location").orElseThrow();
        String page = ended(work);
        assertThat(page).contains("Matches (2)", "Nobody like it (1)", "LADY R", "Nobody, Known");
        assertThat(browser.get("/jobs/" + number(work) + "/file").body())
                .startsWith("line,result,id,name")
                .contains("us_ofac_sdn,37059");
    }

    @Test
    void a_file_is_looked_up_like_what_is_pasted() {
        String token = Browser.token(browser.get("/screen").body());
        String body = part("token", "", token)
                + part("rows", "", "")
                + part("file", "; filename=\"names.csv\"", "name,type,country\nLady R,vessel,ru\n")
                + "--limit--\r\n";
        HttpResponse<String> begun = browser.send(browser.request("/screen/file")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        assertThat(ended(begun.headers().firstValue("Location").orElseThrow()))
                .contains("Matches (1)", "LADY R", "us_ofac_sdn/37095");
    }

    private static String part(String name, String more, String content) {
        return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
                + "\r\n";
    }

    @Test
    void broken_rows_stand_in_the_answer_and_formulas_are_made_harmless() {
        HttpResponse<String> begun = sheet("name,type\n=1+1,person\nAngara,vessel,surplus\n");
        String work = begun.headers().firstValue("Location").orElseThrow();
        assertThat(ended(work)).contains("Broken rows (1)", "3 cells under 2 headings");
        assertThat(browser.get("/jobs/" + number(work) + "/file").body()).contains(",'=1+1,");
    }

    @Test
    void a_sheet_without_names_or_with_too_many_rows_is_refused() {
        assertThat(sheet("").statusCode()).isEqualTo(400);
        assertThat(sheet("a\n".repeat(20_001)).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> sheet(String rows) {
        String token = Browser.token(browser.get("/screen").body());
        return browser.post("/screen/file", "token=" + token + "&rows=" + encoded(rows));
    }

    private static String ended(String work) {
        Job job = browser.live.jobs().find(Long.parseLong(number(work))).orElseThrow();
        assertThat(job.await(60)).isTrue();
        return browser.get(work).body();
    }

    private static String number(String work) {
        return work.substring(work.lastIndexOf('/') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
