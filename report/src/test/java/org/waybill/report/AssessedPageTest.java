package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Case;
import org.waybill.model.Provision;
import org.waybill.report.page.CitationView;
import org.waybill.report.words.Rules;

/** What a page and its data say of provisions, and what they refuse to say. */
class AssessedPageTest {
    private static final Pattern VERDICT =
            Pattern.compile("violat|breach|guilt|illegal|unlawful", Pattern.CASE_INSENSITIVE);

    private final String html = html(AssessedCase.whole());
    private final Document page = Jsoup.parse(html);
    private final Element munitions = page.expectFirst("#entry-1-provisions");

    private static String html(Case made) {
        return new String(ReportPage.html(made), UTF_8);
    }

    private static JsonNode data(Case made) throws IOException {
        return new JsonMapper().readTree(ReportJson.json(made));
    }

    @Test
    void the_page_is_well_formed_and_its_links_lead_somewhere() {
        SoundPage.check(html);
    }

    @Test
    void a_page_that_nobody_asked_rules_for_has_no_word_of_them() {
        String bare = html(BackedCase.whole());
        assertThat(bare).doesNotContain("id=\"provisions\"", ".duties{", "Rules used", "id=\"caps\"", "id=\"unshown\"");
    }

    @Test
    void wherever_a_provision_is_cited_its_mark_stands_beside_it() {
        assertThat(page.select(".cite")).isNotEmpty();
        assertThat(page.select(".cite + .certainty:not(:empty)")).hasSameSizeAs(page.select(".cite"));
        assertThat(page.select(".grid tbody th"))
                .allSatisfy(row -> assertThat(row.select(".certainty")).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Provision.Certainty.class)
    void no_degree_of_certainty_is_left_unsaid(Provision.Certainty certainty) {
        Provision provision = AssessedCase.provision("X-1", "S/RES/1 (2006)", "1", "A rule", certainty);
        assertThat(Rules.mark(provision)).isNotBlank();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitationView("S/RES/1 (2006), para 1", "", false, "X-1", "A rule"))
                .withMessageContaining("X-1");
    }

    @Test
    void what_is_cited_from_memory_is_told_apart_wherever_it_stands() {
        assertThat(page.select(".certainty.recalled").eachText()).isNotEmpty().containsOnly("cited from memory");
        assertThat(page.select(".rules tr:contains(S/RES/1695) .recalled")).hasSize(1);
    }

    @Test
    void background_rules_have_no_result_no_element_and_no_row_among_the_provisions() {
        Element background = page.expectFirst(".background");
        assertThat(background.select("table, .result, .sign, .state")).isEmpty();
        assertThat(background.text())
                .contains("Background, not assessed", "Art. 51")
                .doesNotContainIgnoringCase("engaged")
                .doesNotContainIgnoringCase("cannot say");
        assertThat(page.select("#provisions, #unshown").text()).doesNotContain("Art. 51");
    }

    @Test
    void the_section_begins_with_what_it_is_and_what_it_is_not() {
        assertThat(page.select("#provisions .intro").text())
                .contains("if things are as claimed")
                .contains("Nothing here finds that anything happened");
        assertThat(page.select(".standfirst").text())
                .contains(
                        "By what is claimed, one entry engages provisions of DPRK-1718; that rests on claims and finds"
                                + " nothing.");
    }

    @Test
    void duties_stand_in_the_order_engaged_then_cannot_say_each_element_with_its_sign() {
        assertThat(munitions.select(".grid .result").eachText()).containsExactly("Engaged", "Engaged", "Cannot say");
        assertThat(munitions
                        .select(".grid tbody tr")
                        .get(2)
                        .select(".sign .unseen")
                        .eachText())
                .containsExactly(
                        "no evidence",
                        "supported",
                        "supported",
                        "supported",
                        "contested",
                        "supported",
                        "nothing further asked");
    }

    @Test
    void an_element_is_shown_with_its_question_its_state_its_words_its_notes_and_its_origins() {
        Element item = munitions
                .select("details.duty")
                .get(0)
                .select(".elements tbody tr")
                .get(3);
        assertThat(item.select("th").text()).isEqualTo("Item Is the item shown?");
        assertThat(item.select(".state").text()).isEqualTo("● supported");
        assertThat(item.select("q").eachText()).contains("munitions");
        assertThat(item.select(".noterefs a")).hasSize(5);
        assertThat(item.select(".noterefs").text()).endsWith("more");
        assertThat(item.select("td.number").text()).isEqualTo("2–3");
        String note = item.expectFirst("q + sup a").attr("href");
        assertThat(page.select(note).text()).contains(item.expectFirst("q").text());
    }

    @Test
    void the_duty_says_whose_it_is_the_day_used_the_exemptions_and_the_source_of_the_citation() {
        Element duty = munitions.select("details.duty").get(0);
        assertThat(duty.select(".traits").text())
                .contains("Duty of Russia", "day used: 1 September 2023 to 23 October 2024", "DPRK-1874-9")
                .contains("Exemptions looked at: None; the small-arms exception covers supplies to the DPRK only.")
                .contains("Panel of Experts, report of 2010, https://example.org/2010");
        assertThat(munitions.select("details.duty").get(2).select(".traits").text())
                .contains("Duty of somebody whom no claim names");
    }

    @Test
    void claims_against_an_element_are_noted_apart() {
        Element bound = munitions
                .select("details.duty")
                .get(2)
                .select(".elements tbody tr")
                .get(0);
        assertThat(bound.select(".against").text()).isEqualTo("Against:");
        assertThat(bound.select(".noterefs")).hasSize(1);
    }

    @Test
    void what_the_day_rules_out_is_a_line_and_other_goods_are_only_counted() {
        assertThat(munitions.select("> ul.out > li").eachText())
                .singleElement()
                .asString()
                .startsWith("S/RES/2270 (2016), para 9, until 2009");
        Element elsewhere = munitions.expectFirst(".elsewhere");
        assertThat(elsewhere.hasAttr("open")).isFalse();
        assertThat(elsewhere.select("summary").text()).startsWith("Not engaged: 2 duties about other goods");
        assertThat(elsewhere.select("li").eachText())
                .as("goods and day both ruled out is no near miss; one line a provision")
                .containsExactly("S/RES/2371 (2017), para 8 verified procurement of coal; export of coal");
    }

    @Test
    void where_the_goods_are_not_told_the_duty_is_listed_and_not_laid_out() {
        Element use = page.expectFirst("#entry-3-provisions");
        assertThat(use.select(".grid, details.duty")).isEmpty();
        assertThat(use.select(".untold summary").text()).startsWith("Cannot say: 1 duty");
        assertThat(use.select(".untold li").text()).contains("The claims are no_evidence on the item.");
        assertThat(page.select("#unshown tr:contains(entry 3)").eachText())
                .as("what else it asks comes after the goods")
                .singleElement()
                .asString()
                .contains("Is the item shown?");
    }

    @Test
    void readings_of_documents_are_quoted_and_attributed_and_those_on_record_say_whose_when_and_where_seen() {
        List<String> positions = munitions.select(".positions li").eachText();
        assertThat(positions.get(1)).startsWith("Washington, in the documents: Washington says");
        assertThat(munitions.select(".positions li").get(1).select("q ~ sup a")).hasSize(1);
        assertThat(positions.get(2))
                .isEqualTo(
                        "MSMT reads the deliveries as contrary to the embargo (29 May 2025). On S/RES/1874 (2009), para"
                                + " 9 and DPRK-9999-1. Seen in: First report of the MSMT.");
        assertThat(positions).hasSize(3);
        assertThat(page.select("#provisions .positions li").eachText())
                .as("what is about a whole regime stands once")
                .containsExactly(
                        "Russia says that cooperation complies with international law. On the regime as a whole."
                                + " Seen in: LOST.");
    }

    @Test
    void outside_quotation_marks_the_page_never_judges() {
        Document own = Jsoup.parse(html);
        own.select("q, blockquote, #notes, #commentary, .claims, .quotation").remove();
        String said =
                own.select("#provisions, #caps, #unshown, .duties, #method").text();
        assertThat(VERDICT.matcher(said)
                        .results()
                        .map(match -> said.substring(
                                Math.max(0, match.start() - 30), Math.min(said.length(), match.end() + 30))))
                .isEmpty();
    }

    @Test
    void a_cap_says_its_year_its_outcome_its_sum_and_every_figure_left_out_ones_too() {
        Element cap = page.expectFirst("#cap-1");
        assertThat(cap.select("h3").text()).isEqualTo("Refined petroleum cap, 1 January 2024 to 31 December 2024");
        assertThat(cap.select(".lede").text())
                .startsWith("Appears to exceed.")
                .contains("150,000–1,200,000 barrels", "against a limit of 500,000", "1–2 origins");
        assertThat(cap.select("tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Russia US National Security Council"),
                        line -> assertThat(line).startsWith("not told somebody").contains("left out"));
        assertThat(page.select("#cap-2 .lede").text()).startsWith("Cannot say.").contains("any amount of barrels");
    }

    @Test
    void what_no_claim_shows_is_listed_with_who_asks() {
        assertThat(page.select("#unshown tbody tr").eachText())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("entry 1 Is the bound shown?")
                        .contains("S/RES/1695 (2006), para 4", "cited from memory"))
                .anySatisfy(row -> assertThat(row).startsWith("entry 2 Is the further shown?"));
    }

    @Test
    void the_method_names_the_editions_of_the_rules() {
        assertThat(page.select("#method").text())
                .contains("DPRK: resolution 1718 (2006) (DPRK-1718, version 3, sources read up to 22 November 2026, 101"
                        + " provisions)");
    }

    @Test
    void a_case_that_no_rule_is_about_says_so() {
        Document none = Jsoup.parse(html(AssessedCase.untouched()));
        assertThat(none.select("#provisions .summary").text())
                .isEqualTo("Of 11 entries, none is of a kind that some rule is about.");
        assertThat(none.select(".duties, #caps, #unshown")).isEmpty();
        assertThat(none.select(".standfirst").text()).contains("no entry engages a provision");
    }

    @Test
    void an_assessment_moves_no_number_that_claims_and_notes_bear() throws IOException {
        JsonNode with = data(AssessedCase.whole());
        JsonNode without = data(BackedCase.whole());
        assertThat(with.path("claims")).isEqualTo(without.path("claims"));
        assertThat(with.path("notes")).isEqualTo(without.path("notes"));
        assertThat(without.has("assessment")).isFalse();
    }

    @Test
    void the_data_has_every_assessment_with_its_mark_and_its_elements_once() throws IOException {
        JsonNode assessment = data(AssessedCase.whole()).path("assessment");
        JsonNode entry = assessment.path("entries").path(0);
        assertThat(entry.path("assessments").findValuesAsText("result"))
                .containsExactly("engaged", "engaged", "cannot_say", "not_engaged", "not_engaged", "not_engaged");
        assertThat(entry.path("assessments"))
                .allSatisfy(one -> assertThat(one.path("certainty").asText()).isNotBlank());
        JsonNode first = entry.path("assessments").path(0);
        assertThat(first.path("from").asText()).isEqualTo("2023-09-01");
        assertThat(first.path("elements")).hasSize(6);
        JsonNode item =
                entry.path("elements").path(first.path("elements").path(3).asInt());
        assertThat(item.path("kind").asText()).isEqualTo("item");
        assertThat(item.path("origins").path("possible").asInt()).isEqualTo(3);
        assertThat(entry.path("assessments").path(1).path("elements"))
                .as("the second duty shares them")
                .isEqualTo(first.path("elements"));
        assertThat(entry.path("assessments").path(3).path("elements"))
                .as("of what is not engaged, what rules it out")
                .hasSize(1);
    }

    @Test
    void the_data_ties_elements_to_characters_that_say_so() throws IOException {
        JsonNode whole = data(AssessedCase.whole());
        JsonNode entry = whole.path("assessment").path("entries").path(0);
        JsonNode item = entry.path("elements").path(3);
        JsonNode support = item.path("support").path(0);
        JsonNode claim = whole.path("claims").path(support.path("claim").asInt() - 1);
        JsonNode span = support.path("spans").path(0);
        int start = claim.path("passage").path("start").asInt();
        String passage = claim.path("passage").path("text").asText();
        assertThat(passage.substring(span.path(0).asInt() - start, span.path(1).asInt() - start))
                .isEqualTo(claim.path("items").path(0).asText());
    }

    @Test
    void the_data_of_background_has_no_result_and_positions_name_their_claim_or_their_words() throws IOException {
        JsonNode entries = data(AssessedCase.whole()).path("assessment").path("entries");
        JsonNode context = entries.path(2).path("context").path(0);
        assertThat(context.properties().stream().map(Map.Entry::getKey))
                .containsExactly("provision", "citation", "certainty", "why");
        JsonNode positions = entries.path(0).path("positions");
        assertThat(positions.findValuesAsText("stance")).containsExactly("opposes", "engages", "engages", "opposes");
        assertThat(positions.path(0).has("words")).isFalse();
        assertThat(positions.path(2).path("held").asText()).isEqualTo("2025-05-29");
        assertThat(positions.path(3).path("held").isNull()).isTrue();
    }

    @Test
    void the_data_of_a_cap_keeps_an_open_end_open_and_explains_its_sources() throws IOException {
        JsonNode assessment = data(AssessedCase.whole()).path("assessment");
        assertThat(assessment.path("tallies").findValuesAsText("outcome"))
                .containsExactly("appears_to_exceed", "cannot_say");
        assertThat(assessment.path("tallies").path(1).path("high").isNull()).isTrue();
        assertThat(assessment.path("sources").path("POE2010").asText()).startsWith("Panel of Experts");
        assertThat(assessment.path("provisions").findValuesAsText("id"))
                .contains("DPRK-1874-9", "GEN-API-51", "DPRK-2397-5")
                .doesNotHaveDuplicates();
    }
}
