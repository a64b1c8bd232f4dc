package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What holds of every page, whatever it tells. */
final class SoundPage {
    private SoundPage() {}

    /** Well-formed, each id once, every link within it leading somewhere, every table with caption and scopes. */
    static void check(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(page.select("table:not(:has(caption)), th:not([scope])")).isEmpty();
    }
}
