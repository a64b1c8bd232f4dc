package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.waybill.model.Admission;
import org.waybill.model.Basis;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Commentary;
import org.waybill.model.Correction;
import org.waybill.model.Corroboration;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Mark;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Reason;
import org.waybill.model.Remark;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/** Documents that try to become part of the page. */
class HostileContentTest {
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    private static final String REVERSED = "\u202Eexe.gpj\u2066";
    private static final String BROKEN = "a\0b\u0007c\uD800d\uFFFE";
    private static final String LONG = "w".repeat(5000);
    private static final String TEXT = SCRIPT + " sent " + REVERSED + " and " + BROKEN + " and " + LONG + " away";

    static final String HOSTILE = SCRIPT + REVERSED + BROKEN + LONG;
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final String html = new String(ReportPage.html(hostile()), UTF_8);
    private final Document page = Jsoup.parse(html);

    @Test
    void markup_in_a_source_is_shown_and_not_obeyed() {
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.select("blockquote").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("h3, .publisher, .conflicts li, #gaps th").text())
                .contains("onerror=alert(1)");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void the_page_stays_well_formed() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void characters_that_turn_text_round_are_written_out() {
        assertThat(html).doesNotContain("\u202E", "\u2066");
        assertThat(page.select("blockquote").text()).contains("[U+202E]exe.gpj[U+2066]");
    }

    @Test
    void control_characters_are_seen_and_broken_ones_replaced() {
        assertThat(html).doesNotContain("\0", "\u0007", "\uFFFE");
        assertThat(page.select("blockquote").text()).contains("a\u2400b\u2407c\uFFFDd");
    }

    @Test
    void right_to_left_names_cannot_move_the_words_around_them() {
        assertThat(page.select("bdi, q[dir=auto], blockquote[dir=auto]")).isNotEmpty();
        assertThat(page.select("blockquote:not([dir=auto])"))
                .allSatisfy(quote -> assertThat(quote.attr("dir")).isEqualTo("auto"));
    }

    @Test
    void a_verdict_in_a_name_or_rule_stands_in_quotation_marks() {
        assertThat(page.select("code").eachText()).contains("“breach-assertion@1”");
    }

    @Test
    void claim_lines_and_data_stay_readable() throws IOException {
        byte[] json = ReportJson.json(hostile());
        assertThat(new ObjectMapper().readTree(json).at("/claims/0/actor").asText())
                .isEqualTo(SCRIPT);
        assertThat(new ObjectMapper()
                        .readTree(ClaimLines.jsonLines(hostile().readings()))
                        .at("/passage/text")
                        .asText())
                .contains("a\0b\u0007c\uFFFDd");
        assertThat(new String(ClaimLines.csv(hostile().readings()), UTF_8)).doesNotContain("\0");
    }

    @Test
    void nothing_that_people_filed_becomes_part_of_the_page() {
        String reviewed = new String(ReportPage.html(filed()), UTF_8);
        Document filed = Jsoup.parse(reviewed);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(reviewed, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(filed.select("script, img, [onerror]")).isEmpty();
        assertThat(reviewed).doesNotContain("\u202E", "\u2066", "\0", "\u0007", "\uFFFE");
        for (String place : List.of(
                ".mark",
                "#reviews .reason",
                "#reviews bdi",
                "#replies h3",
                "#replies blockquote",
                "#replies .filed",
                "#corrections dd",
                ".case-title",
                "#check dd")) {
            assertThat(filed.select(place).text()).as(place).contains("<script>alert(1)</script>", "[U+202E]exe.gpj");
        }
    }

    @Test
    void what_people_filed_is_data_like_any_other() throws IOException {
        Case filed = filed();
        assertThat(new ObjectMapper()
                        .readTree(ReportJson.json(filed))
                        .at("/replies/0/text")
                        .asText())
                .isEqualTo(HOSTILE.replace('\uD800', '\uFFFD'));
        assertThat(new String(ClaimLines.csv(filed.readings(), filed.docket()), UTF_8))
                .contains(",\"'=1+1<script>")
                .doesNotContain("\0");
    }

    /** Everything a person may write is hostile. */
    static Case filed() {
        Case bare = hostile();
        Claim claim = bare.readings().get(0).claims().get(0);
        ClaimId id = new ClaimId(Sha256.of("claim").hex());
        ClaimId other = new ClaimId(Sha256.of("other").hex());
        List<FiledReview> reviews = List.of(
                review(1, new Decision.Confirm(id), HOSTILE),
                review(2, new Decision.Same(id, other), "=1+1"),
                review(3, new Decision.Confirm(id), "=1+1" + HOSTILE));
        Docket docket = new Docket(
                Map.of(claim, id),
                Decisions.of(reviews),
                reviews,
                List.of(new Filed<>(
                        4, NOON, HOSTILE, new Reply(HOSTILE, HOSTILE, PartialDate.ofYear(2024), List.of()))),
                List.of(new Filed<>(5, NOON, HOSTILE, new Correction(HOSTILE, HOSTILE, HOSTILE, List.of(id)))),
                Map.of(),
                Optional.of(new Mark(HOSTILE, HOSTILE, 6, HOSTILE, NOON)));
        return new Case(bare.readings(), bare.entries(), bare.gaps(), Dependence.NONE, docket);
    }

    private static FiledReview review(long place, Decision decision, String reason) {
        return new FiledReview(place, NOON, new Review(decision, HOSTILE, reason));
    }

    static Case hostile() {
        org.waybill.model.Document document = new org.waybill.model.Document(
                SCRIPT,
                Sha256.of(TEXT.replace("\uD800", "?")),
                "javascript:alert(1)",
                new org.waybill.model.Document.About(
                        "javascript:alert(1)", SCRIPT, SCRIPT + REVERSED, PartialDate.ofYear(2024), "en", "text"),
                TEXT);
        Claim claim = ClaimWriter.in(document, TEXT, ClaimType.TRANSFER)
                .actor(SCRIPT, SCRIPT)
                .target(REVERSED, REVERSED)
                .items(BROKEN)
                .figure(LONG, Qualifier.UP_TO, 3, SCRIPT, Basis.TOTAL)
                .at("away", "שלום " + SCRIPT)
                .says(SCRIPT, SCRIPT, SCRIPT)
                .rule("breach-assertion@1")
                .write();
        Entry entry = new Entry(
                SCRIPT,
                new Entry.Matter(ClaimType.TRANSFER, List.of(SCRIPT), List.of(REVERSED), BROKEN),
                List.of(claim),
                List.of(new Series(SCRIPT, SCRIPT, List.of(claim))),
                Corroboration.remarked(List.of(new Remark(Remark.Kind.CONFLICT, SCRIPT, List.of(claim)))));
        Commentary commentary = new Commentary(
                document.quote(new Span(0, 20)),
                document.quote(new Span(0, 20)),
                SCRIPT,
                Commentary.Stance.FOR,
                List.of(SCRIPT));
        return new Case(
                List.of(new Reading(document, List.of(claim), List.of(commentary))),
                List.of(entry),
                List.of(new Admission.TurnedAway(SCRIPT, Reason.DAMAGED, SCRIPT + REVERSED)));
    }
}
