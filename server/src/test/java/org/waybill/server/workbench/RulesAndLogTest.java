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

class RulesAndLogTest {
    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.on(folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void provisions_are_told_apart_by_what_entries_come_to_under_them() {
        assertThat(browser.get("/provisions").body()).contains("S/RES/1718 (2006), para 8(b)", "cited from memory");
        String engaged = browser.get("/provisions?result=engaged").body();
        assertThat(engaged).contains("S/RES/1718 (2006), para 8(b)").doesNotContain("Luxury goods to the DPRK");
    }

    @Test
    void only_what_applied_on_a_day_is_listed_for_that_day() {
        String early = browser.get("/provisions?day=2008-01-01").body();
        assertThat(early).contains("S/RES/1718 (2006), para 8(b)").doesNotContain("S/RES/2270");
    }

    @Test
    void a_provision_shows_each_entry_element_by_element() {
        String page = browser.get("/provisions/DPRK-1718-8b?result=engaged").body();
        assertThat(page).contains("North Korea → Russia: missiles", "No exemption", "supported", "element by element");
        assertThat(page).contains("Told in our own words");
        assertThat(browser.get("/provisions/DPRK-0-0").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_provision_is_about_is_told_in_words_and_not_by_keys() {
        String page = browser.get("/provisions/DPRK-1718-8b").body();
        String facts = page.split("rule-facts", 2)[1].split("</dl>", 2)[0];
        assertThat(facts).contains("the target of the regime").contains("binds");
        assertThat(facts).doesNotContainPattern("to target|from target|binding|_");
        String choice =
                browser.get("/provisions").body().split("id=\"conduct\"", 2)[1].split("</select>", 2)[0];
        assertThat(choice).contains(">supplying arms to the target (").doesNotContain(">arms supply to");
    }

    @Test
    void the_log_tells_who_did_what_and_takes_it_back() {
        String claim =
                claim(browser.get("/provisions/DPRK-1718-8b?result=engaged").body());
        String page = browser.get("/log").body();
        browser.post(
                "/claims/" + claim + "/reject",
                "token=" + Browser.token(page) + "&reason=The+number+is+of+another+page&return=/log");
        String after = browser.get("/log?kind=review&by=ana").body();
        assertThat(after).contains("ana rejected claim " + claim.substring(0, 4), "The number is of another page");
        Matcher undo = Pattern.compile("action=\"(/reviews/(\\d+)/undo)\"").matcher(after);
        assertThat(undo.find()).isTrue();
        browser.post(undo.group(1), "token=" + Browser.token(after) + "&reason=&return=/log");
        assertThat(browser.get("/log?at=" + undo.group(2)).body()).contains("Taken back by", "sought");
    }

    @Test
    void a_claim_leads_to_its_document_and_its_proof_can_be_fetched() {
        String claim =
                claim(browser.get("/provisions/DPRK-1718-8b?result=engaged").body());
        HttpResponse<String> there = browser.get("/claims/" + claim);
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location").orElseThrow()).startsWith("/documents/");
        assertThat(browser.get("/claims/" + claim + "/proof").body()).contains("waybill-proof/1");
        assertThat(browser.get("/claims/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(browser.get("/claims/..%2f").statusCode()).isBetween(400, 404);
    }

    @Test
    void the_checkpoint_names_case_size_and_root() {
        String checkpoint = browser.get("/log/checkpoint").body();
        assertThat(checkpoint).startsWith("waybill-case/demo\n");
    }

    @Test
    void gaps_count_the_elements_that_no_claim_shows() {
        String page = browser.get("/gaps").body();
        assertThat(page).contains("Asked by a rule, and shown by no claim", "Did the rule apply on the day?");
    }

    private static String claim(String page) {
        Matcher claim = Pattern.compile("/claims/([0-9a-f]{64})\"").matcher(page);
        assertThat(claim.find()).isTrue();
        return claim.group(1);
    }
}
