package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.report.words.Profile;

class BackedPageTest {
    private static final Pattern VERDICT =
            Pattern.compile("violat|breach|guilt|illegal|proven", Pattern.CASE_INSENSITIVE);

    private final String html = html(BackedCase.of(ReviewedCase.whole()), Profile.WAYBILL);
    private final Document page = Jsoup.parse(html);
    private final Element munitions = page.expectFirst("#entry-1");

    @Test
    void the_page_is_well_formed_and_every_link_resolves() {
        SoundPage.check(html);
    }

    @Test
    void the_matter_is_told_by_its_origins_and_not_by_its_speakers() {
        assertThat(munitions.select(".lede").text())
                .contains(
                        "in eight documents: 2–3 independent origins, one of them first-hand; first on 13 October 2023")
                .doesNotContain("speaker");
        assertThat(munitions.select(".grade").text())
                .isEqualTo("Documented. Two origins that do not know of one"
                        + " another, one of them no party, and imagery that others can look at.");
    }

    @Test
    void the_figure_leads_to_the_claim_it_rests_on_and_to_its_note() {
        Element line = munitions.expectFirst(".best");
        assertThat(line.select(".best-line").text()).endsWith("6,700 – 20,000 – open containers");
        String claim = line.expectFirst(".best-why a").attr("href");
        assertThat(page.select(claim).text()).contains("more than 20,000 containers");
        String note = line.expectFirst(".best-why a[role=doc-noteref]").attr("href");
        assertThat(page.select(note).text()).contains("Continental Daily", "20,000 containers");
    }

    @Test
    void every_convention_stands_in_the_table_and_the_one_asked_for_on_the_line() {
        assertThat(munitions.select("table.profiles tbody th").eachText()).containsExactly("Waybill", "UCDP", "SIPRI");
        assertThat(munitions.select("table.profiles .range").eachText())
                .containsExactly("6,700 – 20,000 – open", "6,700 – 6,700 – 28,000", "[open – 20,000 – open]");
        Document other = Jsoup.parse(html(BackedCase.whole(), Profile.UCDP));
        assertThat(other.select("#entry-1 .best-line").text()).endsWith("6,700 – 6,700 – 28,000 containers");
        Document absent = Jsoup.parse(html(BackedCase.whole(), Profile.ACLED));
        assertThat(absent.select("#entry-1 .best-why .profile").text())
                .as("a convention that gives no figure must not lend its name to another's")
                .isEqualTo("Waybill:");
    }

    @Test
    void a_figure_that_rests_on_many_claims_leads_to_every_one_of_them() {
        String sipri = html(BackedCase.whole(), Profile.SIPRI);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document shown = Jsoup.parse(sipri, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(shown.select("#entry-1 .best-why details.refs .ref > a").eachAttr("href"))
                .hasSize(13)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        claim -> assertThat(shown.select("#entry-1 tr" + claim)).hasSize(1));
    }

    @Test
    void each_origin_says_who_it_is_how_near_it_stood_and_whether_it_counts() {
        Elements origins = munitions.select(".origin");
        assertThat(origins.select(".tally").eachText())
                .containsExactly("counts", "counts", "possibly counts", "does not count");
        assertThat(origins.select(".traits").eachText())
                .containsExactly(
                        "government · United States · no party to the matter · second-hand · said to rest on imagery",
                        "newspaper · side not known · first-hand · said to rest on imagery and observation",
                        "armed forces · South Korea · a party to the matter · how near it stood is not told",
                        "intelligence service · South Korea · a party to the matter · second-hand");
        assertThat(origins.select(".why").eachText()).doesNotContain("");
    }

    @Test
    void a_finding_opens_to_its_documents_and_to_the_words_that_show_where_they_have_it_from() {
        Element finding = munitions.expectFirst("details.finding:contains(2 claims in 2 documents)");
        assertThat(finding.select(".carrier").eachText())
                .containsExactly("Document 6 Continental Daily, 20 Jan 2025", "Document 7 Meridian Review, 2 Feb 2025");
        assertThat(finding.select(".carriers > li:eq(0) .link")).isEmpty();
        assertThat(finding.select(".carriers > li:eq(1) .link").eachText())
                .containsExactly(
                        "Says so itself: document 7 has it from US National Security Council · we are told by"
                                + " Washington (document 7, characters 49–74)",
                        "The same figure, soon after: document 7 has it from document 6 · 13 days"
                                + " later · 20,000 containers (document 7, characters 30–47) · 20,000 containers"
                                + " (document 6, characters 39–56)");
    }

    @Test
    void what_a_person_cut_says_so_with_name_and_reason_where_it_acts() {
        Element cut = munitions.expectFirst(".link.cut");
        assertThat(cut.text())
                .contains(
                        "cut by a person: counts no more", "was read as having words of", "0.21 of the text, 44 words")
                .contains("Cut by A. Analyst", "review 30", "Has a reporter of its own there.");
        assertThat(page.select("#documents .link:contains(Decided by a person)").text())
                .contains("document 2 has it from document 1", "Joined by A. Analyst", "Quotes it word for word.");
    }

    @Test
    void every_trace_of_a_matter_is_on_the_page_once_at_least_and_a_suspicion_is_called_one() {
        assertThat(munitions.select(".link")).hasSize(4);
        assertThat(munitions.select(".loose .link.suspected").text())
                .contains("a suspicion: shown, not counted", "may have it from", "20,000 containers, 4 days later");
    }

    @Test
    void who_agrees_as_chance_would_not_have_it_is_told_apart_from_what_counts() {
        Element suspicion = page.expectFirst("#suspicions");
        assertThat(suspicion.text())
                .contains("Suspected, not counted", "The council and the minister agree on 1 of 9 figures.")
                .contains("each speaking for itself");
        assertThat(suspicion.select("li a[href^=#c]").eachAttr("href"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(page.select(".contents a[href=#suspicions]")).hasSize(1);
    }

    @Test
    void remarks_stand_by_kind_the_gravest_first_and_lead_to_their_claims() {
        assertThat(munitions.select(".remarks h5").eachText())
                .containsExactly("Does not fit together", "Told again", "Fits together");
        assertThat(munitions.select(".remarks.conflicts h5").eachText()).containsExactly("Does not fit together");
        assertThat(page.select("#entry-2 .remarks h5").eachText())
                .as("what may be a slip is told before all else, whatever the order it was found in")
                .containsExactly("Ten times apart or more", "On top");
        assertThat(munitions.select(".remarks li"))
                .allSatisfy(remark -> assertThat(remark.select("a[href^=#c]")).isNotEmpty());
    }

    @Test
    void a_document_that_lost_a_qualifier_says_so_with_both_wordings() {
        assertThat(page.select("#documents tr#d7 + tr .caution").text())
                .contains("Qualifier lost", "over 20,000 (document 7", "more than 20,000 (document 6");
        assertThat(page.select("#documents .link.circular").text()).contains("one of a ring");
    }

    @Test
    void the_first_paragraph_counts_origins_and_grades_and_keeps_plans_apart() {
        assertThat(page.select(".standfirst").text())
                .as("who tells of the jets that are wanted is no origin of what is said to be so")
                .contains("2–4 independent origins, as far as these documents tell")
                .contains("Of three entries, one is documented, one rests on no origin that is known and one is only"
                        + " planned, denied, supposed or judged.")
                .contains("In one entry figures stand ten times apart or more. In one entry the sources do not")
                .doesNotContain("bodies", "matters");
        assertThat(page.select("#flows th:contains(Origins)")).isNotEmpty();
        assertThat(page.select("#method dt").eachText()).contains("Origin", "Grade", "Figure shown");
    }

    @Test
    void a_flow_counts_no_origin_of_what_is_only_planned() {
        Elements jets = page.select("#flows tr:contains(Fighter jets)");
        assertThat(jets.select("td.number").eachText()).containsExactly("0", "0");
        assertThat(jets.select(".apart-count").text()).isEqualTo("apart: 1 planned");
        assertThat(page.select("#flows tr:contains(Munitions) td.number").eachText())
                .contains("2–3");
    }

    @Test
    void a_case_that_nobody_looked_into_claims_nothing_of_origins() {
        Document bare = Jsoup.parse(html(SampleCase.whole(), Profile.WAYBILL));
        assertThat(bare.select(".grade, .origins, .best, #method dt:contains(Origin)"))
                .isEmpty();
        assertThat(bare.select("#flows th:contains(Speakers)")).isNotEmpty();
    }

    @Test
    void the_system_gives_no_verdict_in_its_own_words() {
        Document own = page.clone();
        own.select("blockquote, q, style").remove();
        String words = own.text().replaceAll("“[^”]*”", "");
        assertThat(VERDICT.matcher(words).results().map(found -> found.group()).toList())
                .isEmpty();
    }

    @Test
    void headings_never_skip_a_level_and_tables_have_captions() {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    private static String html(Case source, Profile profile) {
        return new String(ReportPage.html(source, profile), UTF_8);
    }
}
