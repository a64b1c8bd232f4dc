package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Tier;

/** The page of a case that analysts worked on. */
class ReviewedPageTest {
    private static final Case CASE = ReviewedCase.whole();

    private final String html = html(CASE);
    private final Document page = Jsoup.parse(html);

    @Test
    void the_page_is_well_formed_and_its_links_lead_somewhere() {
        SoundPage.check(html);
    }

    @Test
    void a_page_of_documents_that_lie_in_no_case_says_nothing_of_one() {
        String bare = html(SampleCase.whole());
        assertThat(bare).doesNotContain(".check{", "code.name", "How to check this");
        assertThat(Jsoup.parse(bare)
                        .select("#set-aside, #reviews, #replies, #corrections, #check, .mark, .name, .case-title"))
                .isEmpty();
    }

    @Test
    void every_claim_shows_the_start_of_its_name_where_a_link_can_reach_it() {
        assertThat(page.select("tr[id^=c] code.name")).hasSize(30).allSatisfy(name -> {
            assertThat(name.text()).matches("[0-9a-f]{12}");
            assertThat(name.id()).isEqualTo("claim-" + name.text());
        });
    }

    @Test
    void a_rejected_claim_is_seen_with_who_when_and_why_in_words() {
        Element rejected = row("containers", "#set-aside");
        assertThat(rejected.select(".mark").eachText())
                .containsExactly(
                        "Rejected by A. Analyst, 1 Nov 2024: The council speaks of ships that were seen, not of cargo.",
                        "Answered by Ministry of Foreign Affairs: reply 1");
        assertThat(page.select("#set-aside caption .standing").eachText()).containsExactly("Rejected", "Corrected");
        assertThat(rejected.select("blockquote").text()).startsWith("It has seen Russian ships");
    }

    @Test
    void what_was_set_aside_is_in_no_count() {
        assertThat(page.select(".standfirst").text())
                .contains("27 claims were found, in 10 entries")
                .contains("10 reviews were filed by two people, of which one was undone:"
                        + " one claim is confirmed, two are rejected and one is corrected.")
                .contains("What was rejected or corrected is shown apart and counted nowhere.")
                .contains("Two replies are given in full. One correction is listed.");
        assertThat(page.select("#entries tr[id=c28], #entries tr[id=c29], #entries tr[id=c30]"))
                .isEmpty();
        assertThat(page.select("#set-aside tr[id^=c]").eachAttr("id")).containsExactlyInAnyOrder("c28", "c29", "c30");
        assertThat(page.select("#d1 td[data-label=Claims]").text()).isEqualTo("3 and 1 set aside");
        assertThat(page.select("#d3 td[data-label=Claims]").text()).matches("\\d+");
        assertThat(page.select("#entry-1 svg").text()).doesNotContain("6,700");
    }

    @Test
    void a_corrected_claim_and_the_person_s_claim_in_its_place_lead_to_each_other() {
        Element corrected = row("about 6,700 containers", "#set-aside");
        assertThat(corrected.select(".mark").text())
                .isEqualTo("Corrected by E. Editor, 1 Nov 2024, and counted nowhere; in its place stands claim 3:"
                        + " The figure counts shells that could fit, not shells that went.");
        Element person = page.expectFirst(corrected.select(".mark a").attr("href"));
        assertThat(person.select(".mark").text())
                .startsWith("A person’s claim, put in by E. Editor, 1 Nov 2024, in place of claim 29:");
        assertThat(person.select(".mark a").attr("href")).isEqualTo("#" + corrected.id());
    }

    @Test
    void a_confirmed_claim_says_by_whom() {
        assertThat(page.select("#c1 .mark").eachText())
                .contains("Confirmed by A. Analyst, 1 Nov 2024: Read against the page itself.");
    }

    @Test
    void a_claim_that_was_rejected_for_a_while_is_unmarked_again() {
        assertThat(page.select("#entry-2 .claims .mark")).isEmpty();
    }

    @Test
    void a_matter_says_who_joined_or_parted_what_it_holds_and_why() {
        assertThat(page.select("#entry-1 > .mark").eachText())
                .containsExactly(
                        "Joined by E. Editor, 1 Nov 2024, as claim 1 and claim 2 are about one matter:"
                                + " “Military equipment” and “munitions” are one thing here.",
                        "Parted by A. Analyst, 1 Nov 2024, as claim 4 is about another matter than claim 2:"
                                + " These containers came from another port.");
        assertThat(page.select("#entry-2 > .mark")).isEmpty();
    }

    @Test
    void a_join_shows_where_its_other_claim_was_set_aside_but_a_mention_joins_nothing() {
        ReviewedCase kit = new ReviewedCase();
        ClaimId mention = SampleCase.whole().readings().stream()
                .flatMap(reading -> reading.claims().stream())
                .filter(claim -> claim.tier() == Tier.C)
                .map(kit::id)
                .findFirst()
                .orElseThrow();
        Document joined =
                Jsoup.parse(html(kit.file("A", "One cargo.", new Decision.Same(kit.claim(0, 0), kit.claim(5, 0)))
                        .file("A", "Not said.", new Decision.Reject(kit.claim(5, 0)))
                        .file("A", "One fleet.", new Decision.Same(kit.claim(1, 0), mention))
                        .file("A", "Another.", new Decision.Other(kit.claim(5, 0), kit.claim(2, 0)))
                        .write()));
        assertThat(joined.select("section.entry > .mark").eachText())
                .singleElement()
                .asString()
                .startsWith("Joined by A, 1 Nov 2024, as claim 1 and claim 30");
    }

    @Test
    void the_method_tells_of_reviews_only_where_there_are_any() {
        assertThat(page.select("#method dt").eachText()).contains("Review", "Name of a claim");
        assertThat(Jsoup.parse(html(new ReviewedCase().write()))
                        .select("#method dt")
                        .eachText())
                .contains("Name of a claim")
                .doesNotContain("Review");
    }

    @Test
    void every_review_is_listed_and_undone_ones_are_struck_through_in_words_too() {
        assertThat(page.select("#reviews tbody tr")).hasSize(11);
        Element undone = page.expectFirst("#r25");
        assertThat(undone.select("s").text()).startsWith("Rejects claim ");
        assertThat(undone.select("[data-label=Now]").text()).isEqualTo("Undone by review 26");
        assertThat(page.select("#reviews s")).hasSize(1);
        assertThat(page.select("#r27 [data-label=Now]").text()).isEqualTo("Overtaken by review 28");
        assertThat(page.select("#r29 th").text())
                .isEqualTo("Says that document 2 took from document 1 what it says Quotes it word for word.");
    }

    @Test
    void a_reply_is_given_whole_with_party_date_and_the_claims_it_answers() {
        Element reply = page.expectFirst("#reply-1");
        assertThat(reply.select("h3").text()).isEqualTo("1 Ministry of Foreign Affairs");
        assertThat(reply.select(".filed").text())
                .isEqualTo("Received November 2024; on claim 1 and claim 28. Filed by E. Editor, 1 Nov 2024.");
        assertThat(reply.select("blockquote").text())
                .startsWith("The Ministry has taken note")
                .endsWith("cdef/statement");
        assertThat(page.select("#reply-2 .filed").text()).contains("on the case as a whole.");
    }

    @Test
    void a_correction_says_what_was_what_is_and_why() {
        assertThat(page.select("#correction-1 dd").eachText())
                .containsExactly(
                        "More than 10,000 containers were set down at Dunay.",
                        "The source names no port.",
                        "A reader wrote in.");
        assertThat(page.select("#c2 .mark").text()).isEqualTo("Corrected in public: correction 1");
    }

    @Test
    void the_case_is_called_what_its_makers_call_it() {
        assertThat(page.select(".opening .case-title").text()).isEqualTo("Shells for the winter");
    }

    @Test
    void the_closing_box_says_what_to_hold_the_report_to_and_what_it_does_not_prove() {
        Element box = page.expectFirst("main > section:last-child");
        assertThat(box.id()).isEqualTo("check");
        assertThat(box.select("dd").eachText())
                .containsExactly(
                        "Shells for the winter, waybill.example/case/5f1d",
                        "1,234 entries, the last of them of 2 November 2024, 16:20:05 UTC",
                        "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(box.text()).contains("does not show that anything said is true", "any site ever served");
        assertThat(box.select("pre").eachText())
                .containsExactly("waybill verify CASE.zip", "waybill verify --proof FILE");
    }

    @Test
    void reviews_of_claims_that_no_document_makes_any_more_are_listed_without_a_link() {
        ReviewedCase kit = new ReviewedCase();
        ClaimId gone = new ClaimId("ab".repeat(32));
        Document other = Jsoup.parse(html(kit.file(ReviewedCase.ANALYST, "Gone.", new Decision.Reject(gone))
                .reply("Somebody", "Not us.", "2024", gone)
                .write()));
        assertThat(other.select("#r20 th").text())
                .startsWith("Rejects claim abababababab, which is not in this report");
        assertThat(other.select("#r20 a")).isEmpty();
        assertThat(other.select("#set-aside")).isEmpty();
        assertThat(other.select(".standfirst").text()).contains("One review was filed by one person.");
    }

    private Element row(String subject, String section) {
        return page.expectFirst(section + " tr:has(.subject:contains(" + subject + "))");
    }

    private static String html(Case source) {
        return new String(ReportPage.html(source), UTF_8);
    }
}
