package org.waybill.corroboration.reuse;

import org.waybill.corroboration.reuse.Reuse.Direction;
import org.waybill.corroboration.reuse.Reuse.Ground;
import org.waybill.model.Document;

/**
 * Two documents, the likelier copy first.
 *
 * @param copy the likelier copy
 * @param source the other
 * @param direction how it was told
 */
record Ordering(Reading copy, Reading source, Direction direction) {
    private static final int NAMED = 2;

    /** A document with its words. */
    record Reading(Document document, Known known, Wording wording) {}

    /**
     * Orders two documents by time, then credit, then completeness.
     *
     * @param zone days between two dates that a credit line outweighs
     */
    static Ordering of(Reading one, Reading other, Credits credits, int zone) {
        int byTime = byTime(one.known(), other.known());
        int byCredit = byCredit(one, other, credits);
        boolean contrary = byTime != 0 && byCredit != 0 && byTime > 0 != byCredit > 0;
        if (byTime != 0 && !(contrary && one.known().isWithin(zone, other.known()))) {
            return of(one, other, byTime, new Direction(Ground.TIME, contrary));
        }
        if (byCredit != 0) {
            boolean named = Math.abs(byCredit) == NAMED;
            return of(one, other, byCredit, new Direction(Ground.CREDIT, contrary || !named));
        }
        int longer = Known.FULLER_FIRST.compare(one.known(), other.known());
        return of(one, other, longer, new Direction(Ground.COMPLETENESS, true));
    }

    private static Ordering of(Reading one, Reading other, int oneIsCopy, Direction direction) {
        return oneIsCopy > 0 ? new Ordering(one, other, direction) : new Ordering(other, one, direction);
    }

    /** Above 0 where the first was published later, below where earlier, 0 where days do not tell. */
    private static int byTime(Known one, Known other) {
        return Boolean.compare(one.isAfter(other), other.isAfter(one));
    }

    /** Above 0 where the first credits the second; twice as much where by name. */
    private static int byCredit(Reading one, Reading other, Credits credits) {
        int names = Boolean.compare(
                credits.names(one.document(), other.document()), credits.names(other.document(), one.document()));
        return names != 0
                ? names * NAMED
                : Boolean.compare(one.known().credited(), other.known().credited());
    }
}
