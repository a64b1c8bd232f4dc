package org.waybill.intake.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.waybill.intake.charset.Decoder;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;

/** Reads a web page: the article's text, and what the page says of itself. */
public final class HtmlReader implements FormatReader {
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Content read(Raw raw, Budget budget) {
        Document page = parsed(raw, budget);
        Facts facts = PageFacts.of(page, raw.address());
        return new Content("html", BlockText.of(ArticleFinder.in(page, budget), budget), facts);
    }

    /** The whole text of a page, for mail bodies: a mail has no menus, and its layout tables look like some. */
    public static String wholeText(Raw raw, Budget budget) {
        return BlockText.of(parsed(raw, budget).body(), budget);
    }

    private static Document parsed(Raw raw, Budget budget) {
        String html = Decoder.decode(raw, declared(raw));
        budget.check();
        Document page = Markup.parse(html, raw.address());
        budget.check();
        return page;
    }

    private static String declared(Raw raw) {
        if (!raw.charset().isEmpty()) {
            return raw.charset();
        }
        Matcher meta = DECLARED.matcher(raw.head());
        return meta.find() ? meta.group(1) : "";
    }
}
