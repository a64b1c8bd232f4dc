package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.LinkSheet;

/** A line of the drawing that somebody cut or joined says so where it is looked at, whatever stands in the list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EdgesTest {
    private static Browser browser;
    private static String entry;
    private static String token;

    @BeforeAll
    static void open(@TempDir Path folder) {
        browser = Browser.on(folder);
        entry = browser.live.desk().entries().page(0, 50).rows().stream()
                .filter(row -> row.headline().equals("North Korea → Russia: arms and ammunition"))
                .map(EntryRow::id)
                .findFirst()
                .orElseThrow();
        token = Browser.token(browser.get("/log").body());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void a_line_that_only_a_figure_told_of_says_that_it_was_cut_and_by_whom() {
        LinkSheet link = link("shared_figure", "counts");
        String address = address(link);
        String before = panel(address);
        assertThat(before).contains("action=\"/edges/cut\"").doesNotContain("Cut by");
        decide("cut", link, address, "it counted for itself");
        String panel = panel(address);
        assertThat(panel)
                .contains("cut by a person: counts no more", "was read as having it from")
                .contains("Cut by <bdi>ana</bdi>", "it counted for itself", "/log?at=")
                .contains("action=\"/edges/join\"")
                .doesNotContain("action=\"/edges/cut\"");
        assertThat(graph()).contains("shared_figure cut");
    }

    @Test
    @Order(2)
    void a_line_between_two_that_are_joined_says_so_though_it_comes_to_stand_elsewhere() {
        LinkSheet other = link("shared_figure", "counts");
        String address = address(other);
        decide("join", other, address, "the desk says that it rewrites the other");
        assertThat(browser.live
                        .desk()
                        .sheets()
                        .sheet(entry)
                        .orElseThrow()
                        .links()
                        .get(other.place()))
                .as("a place names another line now")
                .isNotEqualTo(other);
        assertThat(panel(address))
                .contains("Joined by <bdi>ana</bdi>", "the desk says that it rewrites the other", "Decided by a person")
                .doesNotContain("action=\"/edges/join\"");
    }

    @Test
    @Order(3)
    void the_log_opens_at_the_decision() {
        Matcher link =
                Pattern.compile("/log\\?at=(\\d+)#entry-\\d+").matcher(panel(address(link("decided", "counts"))));
        assertThat(link.find()).isTrue();
        String place = link.group(1);
        assertThat(browser.get("/log?at=" + place).body())
                .containsPattern("id=\"entry-" + place + "\"[^>]*aria-current=\"true\"");
    }

    @Test
    @Order(4)
    void a_claim_of_another_entry_is_laid_beside_one_of_this_and_put_together_with_it() {
        String one = first(entry);
        String other = first(browser.live.desk().entries().page(0, 50).rows().stream()
                .filter(row -> row.headline().equals("North Korea → Russia: missiles"))
                .map(EntryRow::id)
                .findFirst()
                .orElseThrow());
        assertThat(picked("/entries/" + entry + "?pick=" + one)).contains("Lay another claim beside it");
        String address = "/entries/" + entry + "?pick=" + one + "&pick=" + other.substring(0, 12);
        assertThat(picked(address))
                .contains("action=\"/pairs/same\"", "of <a href=\"/entries/")
                .doesNotContain("action=\"/pairs/other\"")
                .doesNotContainPattern("(supply|receive|carry)/|basis:");
        String form = "token=" + token + "&claim=" + one + "&other=" + other + "&reason=one+shipment&return=/";
        assertThat(browser.post("/pairs/same", form).statusCode()).isEqualTo(303);
        assertThat(picked(address))
                .contains("<strong>Same matter</strong>, by <bdi>ana</bdi>", "one shipment", "/log?at=")
                .contains("Both belong to this entry.", "action=\"/pairs/other\"")
                .doesNotContain("action=\"/pairs/same\"");
    }

    private static String first(String id) {
        return browser.live
                .desk()
                .claims()
                .page(ClaimWish.of(id), 0, 1)
                .rows()
                .get(0)
                .id();
    }

    private static String picked(String address) {
        return browser.get(address).body().split("id=\"picked\"", 2)[1].split("</aside>", 2)[0];
    }

    private static void decide(String decision, LinkSheet link, String address, String reason) {
        String form = "token=" + token + "&document=" + link.document() + "&source=" + link.source() + "&reason="
                + URLEncoder.encode(reason, StandardCharsets.UTF_8) + "&return="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
        assertThat(browser.post("/edges/" + decision, form).statusCode()).isEqualTo(303);
    }

    private static LinkSheet link(String kind, String standing) {
        return browser.live.desk().sheets().sheet(entry).orElseThrow().links().stream()
                .filter(link -> link.kind().equals(kind)
                        && link.standing().equals(standing)
                        && !link.source().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String graph() {
        return browser.get("/entries/" + entry).body();
    }

    /** The one that the list of traces leads to. */
    private static String address(LinkSheet link) {
        Matcher href = Pattern.compile("href=\"(\\?edge=" + link.document().substring(0, 12) + "-"
                        + link.source().substring(0, 12) + ")#edge\"")
                .matcher(graph());
        assertThat(href.find()).isTrue();
        return "/entries/" + entry + href.group(1);
    }

    private static String panel(String address) {
        return browser.get(address).body().split("id=\"edge\"", 2)[1].split("</aside>", 2)[0];
    }
}
