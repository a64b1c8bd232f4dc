package org.waybill.report.print;

import java.util.List;
import org.waybill.report.page.EntryView;
import org.waybill.report.page.PageView;

/**
 * The report as it is printed.
 *
 * @param page everything that the page of the screen shows
 * @param full entries that are printed in full, the best documented first
 * @param listed further entries, of which only a line is printed
 */
public record PrintView(PageView page, List<EntryView> full, List<EntryView> listed) {
    /** More entries than this make a book that nobody prints; the others stand in the other forms of the report. */
    private static final int MOST_ENTRIES = 40;
    /** A first page has room for this many. */
    private static final int MOST_LEADING = 9;

    /** The page, its entries divided. */
    public static PrintView of(PageView page) {
        List<EntryView> entries = page.entries();
        int most = Math.min(MOST_ENTRIES, entries.size());
        return new PrintView(page, entries.subList(0, most), entries.subList(most, entries.size()));
    }

    /** Those of the first page. */
    public List<EntryView> leading() {
        return full.subList(0, Math.min(MOST_LEADING, full.size()));
    }
}
