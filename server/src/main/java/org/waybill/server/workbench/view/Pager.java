package org.waybill.server.workbench.view;

import org.waybill.desk.sheet.Page;
import org.waybill.report.words.Counted;

/**
 * The ways from one page of a list to the next.
 *
 * @param where "1–50 of 312 entries"
 * @param before address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pager(String where, String before, String next) {
    /** For a list whose place is told by {@code from} in the address. */
    public static Pager of(Page<?> page, PageLink address, String one, String many) {
        long last = page.from() + page.rows().size();
        String where = page.rows().isEmpty()
                ? Counted.of(page.total(), one, many)
                : Counted.figure(page.from() + 1) + "–" + Counted.figure(last) + " of "
                        + Counted.of(page.total(), one, many);
        return new Pager(where, before(page, address), page.hasMore() ? at(address, last) : "");
    }

    private static String before(Page<?> page, PageLink address) {
        return page.from() == 0 ? "" : at(address, Math.max(0, page.from() - page.most()));
    }

    private static String at(PageLink address, long from) {
        return from == 0 ? address.without("from") : address.with("from", String.valueOf(from));
    }
}
