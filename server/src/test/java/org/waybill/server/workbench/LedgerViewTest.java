package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest {
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) {
        browser = Browser.on(folder);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_ledger_names_its_entries() {
        assertThat(page("/ledger")).contains("North Korea → Russia: arms and ammunition");
    }

    @Test
    void looking_for_a_figure_tells_who_said_it_first_and_how_many_got_it_for_themselves() {
        assertThat(page("/ledger?q=20%2C000+containers"))
                .contains("more than 20,000 containers")
                .contains("first said by")
                .contains("Multilateral Sanctions Monitoring Team")
                .contains("30 May 2025")
                .contains("independent origin");
    }

    @Test
    void words_in_no_claim_find_nothing_and_the_page_says_what_to_do() {
        assertThat(page("/ledger?q=zeppelin")).contains("No entry is like that").contains("Take a filter away");
    }

    @Test
    void operators_of_the_search_are_words_like_any_other() {
        assertThat(page("/ledger?q=%22+OR+*+%28NEAR")).contains("No entry is like that");
    }

    @Test
    void a_filter_keeps_what_it_says_and_can_be_taken_away() {
        String narrowed = page("/ledger?kind=assistance");
        assertThat(narrowed)
                .contains("help with technology")
                .doesNotContain("North Korea → Russia: arms and ammunition")
                .contains("href=\"/ledger\"");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_with_what_it_has_to_be() {
        assertThat(page("/ledger?grade=sure"))
                .contains("“grade” has to be one of")
                .contains("corroborated");
    }

    @Test
    void empty_fields_of_a_form_leave_the_address() {
        HttpResponse<String> answer = browser.get("/ledger?q=&kind=transfer&party=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ledger?kind=transfer");
    }
}
