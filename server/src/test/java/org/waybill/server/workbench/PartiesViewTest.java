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

class PartiesViewTest {
    private static final Pattern PARTY = Pattern.compile("href=\"(/parties/[0-9a-f]+)\"><bdi>Angara<");

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
    void ships_of_the_case_stand_beside_what_is_listed_like_them() {
        String page = browser.get("/parties?show=matches").body();
        assertThat(page).contains("Angara", "Lady R", "Maia-1", "flag Russia").doesNotContain(">North Korea<");
        assertThat(page).contains("an extract made for demonstration");
    }

    @Test
    void a_match_shows_its_names_part_by_part_and_what_speaks_against_it() {
        String page = browser.get(angara()).body();
        assertThat(page).contains("IMO 9179842", "us_ofac_sdn/37059", "the same letters", "Speaks against it");
        assertThat(page).contains("which hull is meant is not known", "The investigators confirmed 64 trips");
    }

    @Test
    void a_dismissed_record_is_folded_with_who_when_and_why_and_comes_back_when_that_is_undone() {
        String party = angara();
        String page = browser.get(party).body();
        HttpResponse<String> answer = browser.post(
                party + "/dismiss",
                "token=" + Browser.token(page) + "&party=Angara&kind=ship&listing=us_ofac_sdn/37059&version="
                        + hidden(page, "version") + "&reason=Another+hull&return=" + party);
        assertThat(answer.statusCode()).isEqualTo(303);
        String after = browser.get(party).body();
        assertThat(after).contains("1 dismissed record", "Dismissed by <bdi>ana</bdi>", "Another hull");
        assertThat(browser.get("/parties?show=dismissed").body()).contains("1 dismissed");
        Matcher undo = Pattern.compile("action=\"(/reviews/\\d+/undo)\"").matcher(after);
        assertThat(undo.find()).isTrue();
        browser.post(undo.group(1), "token=" + Browser.token(after) + "&reason=&return=" + party);
        assertThat(browser.get(party).body()).doesNotContain("dismissed record");
    }

    @Test
    void a_state_shows_the_entries_in_which_it_acts_and_those_in_which_it_gets_something() {
        String page = browser.get("/parties?q=north+korea").body();
        Matcher state =
                Pattern.compile("(/parties/[0-9a-f]+)\"><bdi>North Korea<").matcher(page);
        assertThat(state.find()).isTrue();
        String whole = browser.get(state.group(1)).body();
        assertThat(whole)
                .contains("North Korea → Russia: arms and ammunition", "It is said to act", "It is said to get it");
    }

    @Test
    void what_a_claim_says_was_breached_is_no_party() {
        assertThat(browser.get("/parties").body()).doesNotContain("UN sanctions");
        assertThat(browser.get("/parties?kind=norm").body()).contains("UN sanctions");
    }

    @Test
    void addresses_that_are_not_understood_are_refused() {
        assertThat(browser.get("/parties?show=guilty").statusCode()).isEqualTo(400);
        assertThat(browser.get("/parties?from=-1").statusCode()).isEqualTo(400);
        assertThat(browser.get("/parties/nobody").statusCode()).isEqualTo(404);
    }

    private static String angara() {
        Matcher party = PARTY.matcher(browser.get("/parties?show=all&q=ANGARA").body());
        assertThat(party.find()).isTrue();
        return party.group(1);
    }

    private static String hidden(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
