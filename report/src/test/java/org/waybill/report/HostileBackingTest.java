package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Case;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;
import org.waybill.model.Suspicion.Taker;
import org.waybill.report.words.Profile;

/** Names and words of strangers behind an entry that try to become part of the page. */
class HostileBackingTest {
    private static final String HOSTILE = HostileContentTest.HOSTILE;
    private static final Body BODY = new Body(HOSTILE, HOSTILE, Body.Kind.UNKNOWN, "");
    private static final Sha256 ABSENT = Sha256.of("a document that the case does not hold");

    private final Case hostile = hostile();
    private final String html = new String(ReportPage.html(hostile), UTF_8);
    private final Document page = Jsoup.parse(html);

    @Test
    void nothing_behind_an_entry_becomes_part_of_the_page() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, img, [onerror], a[href^=javascript]")).isEmpty();
        assertThat(html).doesNotContain("\u202E", "\u2066", "\0", "\u0007", "\uFFFE");
        for (String place : List.of(
                ".grade",
                ".best .measure",
                ".best-why",
                ".origin .body",
                ".origin .why",
                ".link",
                ".link .measure",
                ".remarks li",
                ".suspicion h3",
                ".suspicion p",
                ".caution")) {
            assertThat(page.select(place).text()).as(place).contains("<script>alert(1)</script>", "[U+202E]exe.gpj");
        }
    }

    @Test
    void a_link_to_a_document_that_is_not_there_says_so() {
        assertThat(page.select(".link").text()).contains(ABSENT.brief() + ", which is not in this report");
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select("[id=" + link.substring(1) + "]"))
                        .hasSize(1));
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_held_back() {
        assertThat(new String(LedgerLines.csv(hostile, Profile.WAYBILL), UTF_8))
                .contains("'=1+1")
                .doesNotContain("\0");
    }

    private static Case hostile() {
        Case bare = HostileContentTest.filed();
        Entry entry = bare.entries().get(0);
        Claim claim = entry.claims().get(0);
        Entry backed = new Entry(entry.id(), entry.matter(), entry.claims(), entry.figures(), backing(claim));
        Caution caution =
                new Caution(claim.passage().document(), Caution.Kind.SIDES_CHANGED, HOSTILE, List.of(claim.passage()));
        return new Case(
                bare.readings(),
                List.of(backed),
                bare.gaps(),
                new Dependence("", List.of(link(claim, ABSENT)), List.of(caution), List.of(suspicion(claim))),
                bare.docket());
    }

    private static Suspicion suspicion(Claim claim) {
        Agreement agreement = new Agreement(Agreement.Kind.ACCOUNT, claim, claim);
        Order order = new Order(0, 0, Taker.UNDECIDED);
        return new Suspicion(BODY, BODY, 20, 5, BigDecimal.ONE, BigDecimal.ZERO, order, HOSTILE, List.of(agreement));
    }

    private static Corroboration backing(Claim claim) {
        Finding finding = new Finding(null, null, null, Origin.Counts.CERTAIN, List.of(claim));
        Origin origin = new Origin(
                BODY,
                Origin.Side.NOT_KNOWN,
                Origin.Hand.FIRST,
                Set.of(),
                Origin.Counts.CERTAIN,
                HOSTILE,
                List.of(finding));
        BestFigure figure = new BestFigure(
                "=1+1" + HOSTILE, HOSTILE, null, BigDecimal.ONE, null, true, "=1+1" + HOSTILE, List.of(claim));
        return new Corroboration(
                new OriginCount(1, 1),
                new OriginCount(1, 1),
                Corroboration.Grade.SINGLE_ORIGIN,
                HOSTILE,
                List.of(origin),
                List.of(link(claim, ABSENT)),
                List.of(new Remark(Remark.Kind.DRIFT, HOSTILE, List.of(claim))),
                List.of(figure));
    }

    private static Link link(Claim claim, Sha256 source) {
        return new Link(
                Link.Kind.SAID_SO,
                claim.passage().document(),
                source,
                BODY,
                List.of(claim.passage()),
                HOSTILE,
                Link.Standing.COUNTS);
    }
}
