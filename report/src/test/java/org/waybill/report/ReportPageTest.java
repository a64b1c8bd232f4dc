package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;

class ReportPageTest {
    private static final Pattern VERDICT = Pattern.compile("violat|breach|guilt|illegal", Pattern.CASE_INSENSITIVE);

    private final String html = html(SampleCase.whole());
    private final Document page = Jsoup.parse(html);

    @Test
    void the_page_is_well_formed() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void every_id_is_unique_and_every_internal_link_resolves() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (String link : page.select("a[href^=#]").eachAttr("href")) {
            assertThat(ids).contains(link.substring(1));
        }
    }

    @Test
    void headings_never_skip_a_level() {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void nothing_is_loaded_from_anywhere_and_nothing_runs() {
        assertThat(page.select("script, link, img, iframe, object, embed, [src], [style], form, base"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void only_sources_are_linked_and_they_are_not_told_who_asks() {
        for (Element link : page.select("a[href]:not([href^=#])")) {
            assertThat(link.attr("href")).startsWith("https://");
            assertThat(link.attr("rel")).contains("noreferrer");
            assertThat(link.closest("#documents")).isNotNull();
        }
    }

    @Test
    void tables_have_captions_and_their_headers_a_scope() {
        for (Element table : page.select("table")) {
            assertThat(table.selectFirst("caption")).as(table.text()).isNotNull();
            assertThat(table.select("th:not([scope])")).isEmpty();
        }
        assertThat(page.select("main, header, nav, footer").eachAttr("aria-label"))
                .contains("Contents");
        assertThat(page.select("body > a.skip")).hasSize(1);
    }

    @Test
    void every_claim_has_a_footnote_that_leads_back_to_it() {
        for (Element claim : page.select("tr[id^=c]")) {
            String note = claim.select("a[role=doc-noteref]").attr("href");
            Elements target = page.select(note);
            assertThat(target).hasSize(1);
            assertThat(target.select("a[role=doc-backlink]").eachAttr("href")).contains("#" + claim.id());
        }
        assertThat(page.select("tr[id^=c]")).hasSize(30);
    }

    @Test
    void a_footnote_tells_publisher_date_passage_and_digest_and_stands_once() {
        assertThat(page.select("ol.notes > li").eachText())
                .doesNotHaveDuplicates()
                .allSatisfy(note -> assertThat(note).containsPattern("[0-9a-f]{64}"));
        assertThat(page.select("#n1").text())
                .contains("Harbour Wire", "13 Oct 2023", "more than 1,000 containers of military equipment");
    }

    @Test
    void the_system_never_gives_a_verdict_in_its_own_words() {
        Document own = page.clone();
        own.select("blockquote, q, style").remove();
        String words = own.html().replaceAll("“[^”]*”", "");
        assertThat(VERDICT.matcher(words).find()).isFalse();
        assertThat(page.select("blockquote").text()).contains("is a violation of United Nations sanctions");
    }

    @Test
    void what_is_denied_or_planned_stands_apart_and_enters_no_count() {
        assertThat(page.select("table.claims.apart caption .standing").eachText())
                .contains("Denied, or said not to be so", "Planned or sought", "Only supposed");
        Elements jets = page.select("#flows tr:contains(Fighter jets)");
        assertThat(jets).hasSize(1);
        assertThat(jets.select("td.number").eachText()).containsExactly("0", "0");
        assertThat(page.select(".standfirst").text()).doesNotContain("fighter jets");
        assertThat(page.select("svg.chart").text()).doesNotContain("3,000,000");
    }

    @Test
    void an_increment_says_that_it_is_one() {
        assertThat(page.select("td:contains(Unnamed officials) .subject").text())
                .isEqualTo("a further 3,000 soldiers");
    }

    @Test
    void both_directions_of_a_pair_stand_together() {
        assertThat(page.select(".flow:first-of-type .way-title").eachText())
                .containsExactly("North Korea → Russia", "Russia → North Korea");
    }

    @Test
    void the_first_paragraph_is_worked_out_from_the_case() {
        assertThat(page.select(".standfirst").text())
                .contains("eight documents from seven publishers")
                .contains("30 claims were found, in 11 entries")
                .contains("From North Korea to Russia, eight documents tell of munitions")
                .contains("Two sources could not be read.");
    }

    @Test
    void words_a_slot_was_read_from_are_marked_with_its_name() {
        assertThat(page.select("#c1 mark").eachAttr("title"))
                .containsExactly("actor", "figure", "item", "item", "recipient", "time", "speaker");
    }

    @Test
    void an_empty_case_is_still_a_page() {
        Document empty = Jsoup.parse(html(SampleCase.empty()));
        assertThat(empty.select("h1").text()).isEqualTo("What the documents say");
        assertThat(empty.select(".standfirst").text()).contains("covers no documents");
        assertThat(empty.select("#entries, #notes, #gaps")).isEmpty();
    }

    @Test
    void the_same_case_gives_the_same_bytes_in_every_locale() {
        Locale before = Locale.getDefault();
        byte[] json = ReportJson.json(SampleCase.whole());
        byte[] lines = ClaimLines.csv(SampleCase.whole().readings());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(html(SampleCase.whole())).isEqualTo(html);
            assertThat(ReportJson.json(SampleCase.whole())).isEqualTo(json);
            assertThat(ClaimLines.csv(SampleCase.whole().readings())).isEqualTo(lines);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String html(Case source) {
        return new String(ReportPage.html(source), UTF_8);
    }
}
