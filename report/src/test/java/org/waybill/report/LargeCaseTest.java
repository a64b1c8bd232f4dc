package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waybill.model.Basis;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Series;
import org.waybill.model.Sha256;

class LargeCaseTest {
    private static final int DOCUMENTS = 1200;

    @Test
    void a_thousand_documents_that_repeat_two_figures_stay_one_short_table() {
        Document page = Jsoup.parse(new String(ReportPage.html(large()), UTF_8));
        assertThat(page.select("#entry-1 table.figures tr:has(td)")).hasSize(2);
        assertThat(page.select("ol.notes > li")).hasSize(DOCUMENTS);
        assertThat(page.select("#entry-1 details")).hasSize(DOCUMENTS + 1);
        assertThat(page.select("#entry-1 details[open]")).isEmpty();
        assertThat(page.select("svg.wide circle")).hasSizeLessThan(40);
        assertThat(page.select("svg.wide .figure").eachText()).containsExactly(">\u200910,000", "~\u20096,700");
    }

    private static Case large() {
        List<Reading> readings = new ArrayList<>();
        List<Claim> american = new ArrayList<>();
        List<Claim> korean = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            boolean even = number % 2 == 0;
            Claim claim = claim(number, even, readings);
            (even ? american : korean).add(claim);
        }
        List<Claim> all = new ArrayList<>(american);
        all.addAll(korean);
        Entry entry = new Entry(
                "e",
                new Entry.Matter(ClaimType.TRANSFER, List.of("KP"), List.of("RU"), "munitions"),
                all,
                List.of(new Series("Washington", "containers", american), new Series("Seoul", "containers", korean)),
                Corroboration.NONE);
        return new Case(readings, List.of(entry), List.of());
    }

    private static Claim claim(int number, boolean even, List<Reading> readings) {
        String text = "Paper " + number + ": North Korea sent Russia containers, they said.";
        org.waybill.model.Document document = new org.waybill.model.Document(
                "d" + number,
                Sha256.of(text),
                "d" + number,
                new org.waybill.model.Document.About(
                        "", "Paper " + number, "", PartialDate.ofMonth(2024, 1 + number % 12), "en", "text"),
                text);
        Quantity quantity = even
                ? Quantity.of(BigDecimal.valueOf(10_000), "containers", Qualifier.MORE_THAN, Basis.TOTAL)
                : Quantity.of(BigDecimal.valueOf(6700), "containers", Qualifier.APPROX, Basis.TOTAL);
        Claim claim = ClaimWriter.in(document, text, ClaimType.TRANSFER)
                .actor("North Korea", "KP")
                .target("Russia", "RU")
                .items("containers")
                .figure("containers", quantity)
                .says("they", even ? "Washington" : "Seoul")
                .write();
        readings.add(new Reading(document, List.of(claim), List.of()));
        return claim;
    }
}
