package org.waybill.intake.webarchive;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of one gzip member, held back until the check sum at its end was compared.
 *
 * <p>Where many records share one member, reading one of them does not reach the check sum. What the member holds is then
 * believed because the walk has reached it.
 */
final class Held {
    /**
     * A page that was met.
     *
     * @param witnessed whether its record has a digest of its own, which is compared when the page is read
     * @param record counted from 1 in the whole archive
     */
    record Page(String target, Spot spot, boolean witnessed, long record) {}

    private final Tally tally;
    private final List<Page> pages = new ArrayList<>();

    Held(Tally tally) {
        this.tally = tally;
    }

    void add(Page page) {
        pages.add(page);
    }

    /** Hands on all pages of a member that is right. */
    void release(WarcWalk.Visitor visitor) {
        pages.forEach(page -> visitor.page(page.target(), page.spot()));
        pages.clear();
    }

    /** Hands on the pages of a member whose end was not looked at, and counts those that nothing vouches for. */
    void releaseUnchecked(WarcWalk.Visitor visitor) {
        pages.stream().filter(page -> !page.witnessed()).forEach(page -> tally.addUnwitnessed());
        release(visitor);
    }

    /**
     * Hands on the pages of a broken member that something else vouches for, and counts the others as broken.
     *
     * @param withinRecord whether the fault lies in the last record met, not behind it. If that is a page, reading it
     *     meets the same fault and makes a line of its own.
     */
    void releaseOfBroken(WarcWalk.Visitor visitor, boolean withinRecord) {
        long last = tally.records();
        boolean tellsItself = false;
        for (Page page : pages) {
            boolean isFaulty = withinRecord && page.record() == last;
            tellsItself |= isFaulty;
            if (isFaulty || page.witnessed()) {
                visitor.page(page.target(), page.spot());
            } else {
                tally.addBroken(page.record());
            }
        }
        if (!tellsItself) {
            tally.addBroken(last);
        }
        pages.clear();
    }
}
