package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/** An analyst's decisions go from a form into the log, and the next page tells of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionsTest {
    private static Browser browser;
    private static String claim;
    private static long first;
    private static String token;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.on(folder);
        claim = browser.live.read(
                file -> file.queries().claims("", 1).get(0).id().hex());
        first = browser.live.review(
                new Review(new Decision.Confirm(new ClaimId(claim)), "ben", "It says so on page two."));
        token = Browser.token(browser.get("/ledger?done=" + first).body());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    @Order(1)
    void the_page_that_one_comes_back_to_tells_what_was_done_and_how_to_take_it_back() {
        String page = browser.get("/ledger?done=" + first).body();
        assertThat(page).contains("Entry " + first + " of the log: ").contains("/reviews/" + first + "/undo");
        assertThat(page).contains("name=\"return\" value=\"/ledger\"");
        assertThat(browser.get("/ledger").body()).doesNotContain("/undo");
        assertThat(browser.get("/ledger?done=1%3Cscript%3E").body()).doesNotContain("1<script>");
    }

    @Test
    @Order(2)
    void a_decision_with_its_reason_is_filed_under_the_name_of_who_sits_here() {
        HttpResponse<String> answer = browser.post(
                "/claims/" + claim + "/reject",
                "token=" + token + "&return=%2Fledger%3Fq%3Dcontainers&reason=Another+page+says+so");
        assertThat(answer.statusCode()).isEqualTo(303);
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(to).startsWith("/ledger?q=containers&done=");
        LogRow row = row(to);
        assertThat(row.decision()).isEqualTo("reject");
        assertThat(row.by()).isEqualTo("ana");
        assertThat(row.reason()).isEqualTo("Another page says so");
    }

    @Test
    @Order(3)
    void what_was_decided_is_taken_back_with_one_button() {
        HttpResponse<String> answer = browser.post("/reviews/" + first + "/undo", "token=" + token + "&reason=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(row(answer.headers().firstValue("Location").orElseThrow()).decision())
                .isEqualTo("undo");
    }

    @Test
    @Order(4)
    void what_was_taken_back_already_is_said_in_a_sentence_with_its_code() {
        HttpResponse<String> answer = browser.post("/reviews/" + first + "/undo", "token=" + token + "&reason=");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("WB-418").contains("was undone already");
    }

    @Test
    void who_gives_no_reason_is_asked_for_one_and_nothing_is_filed() {
        long before = browser.live.desk().front().mark().size();
        HttpResponse<String> answer =
                browser.post("/claims/" + claim + "/reject", "token=" + token + "&return=/ledger&reason=+");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<textarea").contains("action=\"/claims/" + claim + "/reject\"");
        assertThat(browser.live.desk().front().mark().size()).isEqualTo(before);
        assertThat(answer.body())
                .as("no page answers a GET of where the form was sent")
                .contains("name=\"return\" value=\"/ledger\"", "<a href=\"/ledger\">Leave it</a>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "%2Fx%0d%0aSet-Cookie: a=b",
                "ledger"
            })
    void nobody_is_led_to_another_site(String to) {
        HttpResponse<String> answer =
                browser.post("/claims/" + claim + "/confirm", "token=" + token + "&reason=yes&return=" + to);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/\\?done=\\d+");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/claims/%s/reject; ``; reason=x; a form without token",
                "/claims/%s/reject; Origin; token=T&reason=x; a form of another site",
                "/claims/%s/reject; Sec-Fetch-Site; token=T&reason=x; a form that the browser calls foreign",
                "/claims/%s/reject; ``; token=AAAA&reason=x; a token of another run"
            })
    void what_no_page_of_this_server_sent_is_turned_away(String path, String header, String form, String why) {
        String[] headers = header.isEmpty()
                ? new String[0]
                : new String[] {header, header.equals("Origin") ? "http://evil.example" : "cross-site"};
        HttpResponse<String> answer =
                browser.post(String.format(path, claim), form.replace("=T&", "=" + token + "&"), headers);
        assertThat(answer.statusCode()).as(why).isEqualTo(403);
        assertThat(answer.body()).contains("WB-676");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/claims/xyz/reject; reason=x; 400; WB-670",
                "/claims/0000000000000000000000000000000000000000000000000000000000000000/reject; reason=x; 404; WB-408",
                "/pairs/same; claim=C&other=C&reason=x; 400; WB-670",
                "/pairs/same; reason=x; 400; WB-670",
                "/edges/cut; document=1&source=2&reason=x; 400; WB-670",
                "/reviews/0/undo; reason=x; 400; WB-670",
                "/reviews/99999/undo; reason=x; 404; WB-410",
                "/parties/1/dismiss; kind=state&party=KP&listing=a/b&version=0&reason=x; 400; WB-670"
            })
    void what_cannot_be_decided_is_refused_with_a_code(String path, String form, int status, String code) {
        HttpResponse<String> answer = browser.post(path, "token=" + token + "&" + form.replace("=C", "=" + claim));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void checking_the_case_is_long_work_with_a_page_of_its_own() throws InterruptedException {
        HttpResponse<String> answer = browser.post("/log/verify", "token=" + token);
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(page).startsWith("/jobs/");
        long number = Long.parseLong(page.substring("/jobs/".length()));
        assertThat(browser.live.jobs().find(number).orElseThrow().await(60)).isTrue();
        assertThat(browser.get(page).body()).contains("Checking the whole case").doesNotContain("hx-trigger");
        assertThat(browser.get("/jobs").body()).contains(page);
        assertThat(browser.get("/jobs/999").statusCode()).isEqualTo(404);
        assertThat(browser.get(page + "/file").statusCode()).isEqualTo(404);
    }

    private static LogRow row(String address) {
        long place = Long.parseLong(address.substring(address.indexOf("done=") + "done=".length()));
        return browser.live.desk().journal().at(place).orElseThrow();
    }
}
