package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.FirstSheet;
import org.waybill.desk.sheet.LinkSheet;

class EntryViewTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static EntrySheet containers;

    @BeforeAll
    static void open() {
        browser = Browser.on(folder);
        containers = browser.live.desk().entries().page(0, 50).rows().stream()
                .filter(row -> row.headline().equals("North Korea → Russia: arms and ammunition"))
                .map(EntryRow::id)
                .findFirst()
                .flatMap(id -> browser.live.desk().sheets().sheet(id))
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void who_said_it_first_and_how_many_got_it_stand_at_the_top() {
        String top = page("").split("<nav class=\"tabs\"", 2)[0];
        FirstSheet first = Objects.requireNonNull(containers.first());
        assertThat(top)
                .contains(
                        "Who said it first",
                        first.body(),
                        "13 October 2023",
                        "/documents/" + first.quote().document());
        assertThat(top)
                .contains("How many got it for themselves")
                .contains("at least " + containers.row().certain() + ", at most "
                        + containers.row().possible());
    }

    @Test
    void twenty_thousand_containers_are_found_with_whoever_gave_them_first() {
        FirstSheet twenty = containers.firsts().stream()
                .filter(first -> first.figure().equals("more than 20,000 containers"))
                .findFirst()
                .orElseThrow();
        assertThat(twenty.said()).isEqualTo("2025-05-29");
        assertThat(text(page(""))).contains("more than 20,000 containers " + twenty.body());
    }

    @Test
    void the_tables_of_charts_have_every_point_of_the_series() {
        String series = page("").split("id=\"series\"", 2)[1].split("id=\"origins\"", 2)[0];
        long points = containers.series().stream()
                .mapToLong(one -> one.points().size())
                .sum();
        assertThat(matches("<td class=\"strong\">", series)).hasSize((int) points);
        containers.series().forEach(one -> one.points()
                .forEach(point -> assertThat(text(series)).contains(point.words())));
    }

    @Test
    void an_edge_that_is_chosen_shows_the_words_behind_it() {
        LinkSheet told = containers.links().stream()
                .filter(link -> !link.words().isEmpty())
                .findFirst()
                .orElseThrow();
        String panel = page("?edge=" + told.place()).split("id=\"edge\"", 2)[1].split("</aside>", 2)[0];
        assertThat(text(panel)).contains(told.words().get(0).text().strip()).contains(told.title());
        assertThat(page("")).doesNotContain("id=\"edge\"");
    }

    @Test
    void two_chosen_claims_of_the_entry_stand_side_by_side_and_can_be_told_apart() {
        List<ClaimRow> two = browser.live
                .desk()
                .claims()
                .page(ClaimWish.of(containers.row().id()), 0, 2)
                .rows();
        String panel = page("?pick=" + two.get(0).id() + "&pick="
                        + two.get(1).id().substring(0, 12))
                .split("id=\"picked\"", 2)[1]
                .split("</aside>", 2)[0];
        assertThat(panel)
                .contains("action=\"/pairs/other\"", "Both belong to this entry.")
                .as("they are about one matter already")
                .doesNotContain("action=\"/pairs/same\"")
                .contains(
                        "value=\"" + two.get(0).id() + "\"",
                        "value=\"" + two.get(1).id() + "\"");
    }

    @Test
    void claims_are_listed_as_the_address_asks() {
        String denied = page("?standing=denied").split("id=\"claims\"", 2)[1];
        assertThat(denied).contains("Denied, or said not to be so").doesNotContain("<tbody data-row class=\"said");
        assertThat(get("?standing=guessed").statusCode()).isEqualTo(400);
        assertThat(get("?from=-1").statusCode()).isEqualTo(400);
        assertThat(browser.get("/entries/000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void another_convention_tells_another_figure() {
        assertThat(page("?convention=sipri")).contains("<strong>SIPRI</strong>");
        assertThat(page("")).contains("<strong>Waybill</strong>").doesNotContain("<strong>SIPRI</strong>");
    }

    @Test
    void pages_of_entries_say_no_verdict_of_their_own() {
        String ours = page("").replaceAll("(?s)<blockquote.*?</blockquote>|<q .*?</q>", "");
        assertThat(text(ours).replaceAll("“[^”]*”", "")).doesNotContainIgnoringCase("violat");
    }

    private static String page(String query) {
        HttpResponse<String> answer = get(query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(String query) {
        return browser.get("/entries/" + containers.row().id() + query);
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ");
    }
}
