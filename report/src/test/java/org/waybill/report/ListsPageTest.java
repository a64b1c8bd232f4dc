package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.Decision;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.TokenPair;

/** What a page and its data say of sanctions lists. */
class ListsPageTest {
    private final String html = html(ScreenedCase.whole());
    private final Document page = Jsoup.parse(html);

    private static String html(Case made) {
        return new String(ReportPage.html(made), UTF_8);
    }

    private static JsonNode data(Case made) throws IOException {
        return new JsonMapper().readTree(ReportJson.json(made)).path("screening");
    }

    @Test
    void the_page_is_well_formed_and_its_links_lead_somewhere() {
        SoundPage.check(html);
    }

    @Test
    void a_page_that_nobody_asked_lists_for_has_no_word_of_them() {
        String bare = html(ReviewedCase.whole());
        assertThat(bare).doesNotContain("id=\"lists\"", ".loud{", "anctions list");
    }

    @Test
    void where_no_list_is_at_hand_it_says_so_loudly_with_the_command() {
        Element section = Jsoup.parse(html(ScreenedCase.unasked())).expectFirst("#lists");
        assertThat(section.select(".loud").text())
                .isEqualTo(
                        "Not screened: no sanctions list is at hand, so none of the one named party or ship was looked"
                                + " up. Run waybill lists update and make the report again.");
        assertThat(section.select(".party, .quiet, .asked")).isEmpty();
    }

    @Test
    void a_list_that_is_missing_among_others_is_named_loudly() {
        Case made = ScreenedCase.dismissing().apply(List.of("eu_fsf", "un_sc_sanctions"), "");
        assertThat(Jsoup.parse(html(made)).select("#lists .loud").text())
                .startsWith("Not asked, since not at hand: eu_fsf un_sc_sanctions Whoever stands only there");
    }

    @Test
    void an_extract_is_never_taken_for_the_list() {
        Case made = ScreenedCase.dismissing().apply(List.of(), "This is an extract.");
        assertThat(Jsoup.parse(html(made)).select("#lists .loud").text()).isEqualTo("Mind this: This is an extract.");
    }

    @Test
    void the_list_is_named_with_its_date_its_size_and_its_hash() {
        assertThat(page.select(".asked tbody tr").text())
                .isEqualTo("SDN List us_ofac_sdn " + ScreenedCase.LIST.sha256().hex() + " 3 May 2024 14,964");
    }

    @Test
    void a_score_just_below_one_does_not_read_as_one() {
        assertThat(page.select(".match .tally").eachText()).containsExactly("score 0.99", "score 0.93");
    }

    @Test
    void names_stand_part_by_part_with_how_they_stand_to_each_other() {
        assertThat(page.select(".match")
                        .get(1)
                        .select("table")
                        .get(0)
                        .select("tbody tr")
                        .eachText())
                .containsExactly("Maria MARIA the same letters 1.00", "– E only in the list 0.00");
    }

    @Test
    void a_dismissed_record_is_folded_away_with_who_and_why_and_leads_to_the_review() {
        Element dismissed = page.expectFirst(".dismissed");
        assertThat(dismissed.hasAttr("open")).isFalse();
        assertThat(dismissed.select("li").text())
                .isEqualTo(
                        "MARIA III (us_ofac_sdn/15905) is not Maria: Another hull. review 20, A. Analyst, 1 Nov 2024");
        assertThat(dismissed.select("a").attr("href")).isEqualTo("#r20");
    }

    @Test
    void a_record_that_the_list_changed_comes_back_with_what_changed() {
        assertThat(page.select(".match .caution").text())
                .isEqualTo("It came back. An earlier wording of the record was dismissed by review 21, A. Analyst,"
                        + " 1 Nov 2024: “Another hull.” Since then the list changed: flag “Togo” added;");
    }

    @Test
    void an_undone_dismissal_opens_the_match_again() {
        Case made = ScreenedCase.dismissing(
                        new Decision.Dismiss(
                                ScreenedCase.MARIA, ScreenedCase.TANKER.id(), ScreenedCase.TANKER.version()),
                        new Decision.Undo(20))
                .apply(List.of(), "");
        assertThat(Jsoup.parse(html(made)).select(".match .body").eachText()).contains("MARIA III");
    }

    @Test
    void a_name_of_a_ship_leaves_open_which_hull_is_meant() {
        assertThat(page.select(".party .summary").text())
                .isEqualTo("Two listed ships bear a name like this one. The documents give no number, so which hull is"
                        + " meant is not known.");
    }

    @Test
    void whoever_is_like_no_record_is_said_once_with_a_count() {
        assertThat(page.select(".quiet summary").text()).isEqualTo("Like no record of these lists: 1");
        assertThat(page.select(".quiet li").text()).startsWith("Quiet Trading company");
    }

    @Test
    void the_paragraph_at_the_head_counts_parties_and_leaves_the_decision_to_a_person() {
        assertThat(page.select(".standfirst").text())
                .contains("Of two named parties and ships, one is like a record of the sanctions lists asked; whether"
                        + " they are the same, a person decides.");
    }

    @Test
    void nothing_is_called_by_a_verdict() {
        assertThat(page.expectFirst("#lists").text().toLowerCase(Locale.ROOT))
                .doesNotContain("hit", "guilty", "clean", "violat", "true match", "false positive");
    }

    @Test
    void a_weak_alias_is_said_to_be_one() {
        Listing weak = new Listing(
                new ListingId("us_ofac_sdn", "1"),
                Listing.Kind.VESSEL,
                List.of(ListedName.of("MARIA", ListedName.Kind.ALIAS, ListedName.Strength.WEAK)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(Jsoup.parse(html(alone(weak, "so"))).select(".match .traits").text())
                .contains("as its alias “MARIA”, which the list itself calls weak");
    }

    private static Case alone(Listing listing, String sentence) {
        Case made = SampleCase.whole();
        CaseScreening.Answer answer = new CaseScreening.Answer(
                ScreenedCase.sought(made, ScreenedCase.MARIA),
                List.of(ScreenedCase.match(
                        listing, 0.9, sentence, new TokenPair("Maria", "M", TokenPair.Relation.INITIAL, 0.5, 1))));
        return made.screened(new CaseScreening(
                "policy", 0.7, List.of(ScreenedCase.LIST), List.of(), List.of(answer), List.of(), ""));
    }

    @Test
    void markup_and_reversed_text_of_a_list_are_shown_and_not_obeyed() {
        Listing hostile = ScreenedCase.ship("9", HostileContentTest.HOSTILE, "9615092", HostileContentTest.HOSTILE);
        Document shown = Jsoup.parse(html(alone(hostile, HostileContentTest.HOSTILE)));
        assertThat(shown.select("script, img, [onerror]")).isEmpty();
        assertThat(shown.text()).doesNotContain("\u202E", "\u2066e");
    }

    @Test
    void the_data_has_every_match_with_what_became_of_it() throws IOException {
        JsonNode screening = data(ScreenedCase.whole());
        assertThat(screening.path("lists").path(0).path("published").asText()).isEqualTo("2024-05-03");
        JsonNode maria = screening.path("parties").path(1);
        assertThat(maria.path("party").asText()).isEqualTo("Maria");
        assertThat(maria.path("matches").findValuesAsText("state")).containsExactly("open", "returned", "dismissed");
        assertThat(maria.path("matches").path(1).path("changes").path(0).asText())
                .isEqualTo("flag “Togo” added");
        assertThat(maria.path("matches").path(0).path("score").decimalValue()).isEqualByComparingTo("0.999");
        assertThat(maria.path("notes")).hasSize(1);
    }

    @Test
    void a_screening_moves_no_number_that_claims_bear() throws IOException {
        JsonNode with = new JsonMapper().readTree(ReportJson.json(ScreenedCase.whole()));
        JsonNode without = new JsonMapper().readTree(ReportJson.json(new ReviewedCase().write()));
        assertThat(with.path("claims").findValuesAsText("note"))
                .isEqualTo(without.path("claims").findValuesAsText("note"));
        assertThat(with.path("notes").size()).isEqualTo(without.path("notes").size() + 1);
    }
}
