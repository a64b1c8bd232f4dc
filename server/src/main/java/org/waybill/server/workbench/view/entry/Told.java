package org.waybill.server.workbench.view.entry;

import java.util.Locale;
import org.waybill.desk.sheet.Quote;
import org.waybill.model.Element;
import org.waybill.model.PartialDate;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Rules;
import org.waybill.server.workbench.view.PageLink;

/** Values of sheets in a reader's words, for templates. */
public final class Told {
    private Told() {}

    /** The first characters, where a drawing has room for no more. */
    public static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** "21 Oct 2024" of an ISO date, or that there is none. */
    public static String date(String iso) {
        return iso.isEmpty() ? "undated" : Dates.brief(PartialDate.parse(iso));
    }

    /** "21 October 2024". */
    public static String longDate(String iso) {
        return iso.isEmpty() ? "an unknown day" : Dates.words(PartialDate.parse(iso));
    }

    /** The day of a moment. */
    public static String day(String moment) {
        return moment.length() > 10 ? date(moment.substring(0, 10)) : moment;
    }

    /** The head of the column of an element. */
    public static String element(String kind) {
        return Rules.name(Element.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    /** A sign that is told apart without colour. */
    public static String sign(String state) {
        return Rules.sign(Element.State.valueOf(state.toUpperCase(Locale.ROOT)));
    }

    /** Where a quotation stands in its document. */
    public static String place(Quote quote) {
        return PageLink.of("/documents/" + quote.document()).with("at", quote.start() + "-" + quote.end()) + "#at";
    }
}
