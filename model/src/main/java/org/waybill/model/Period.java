package org.waybill.model;

import org.jspecify.annotations.Nullable;

/**
 * When an event took place, with open ends kept open.
 *
 * @param relation the word that bound the time to the event
 * @param start first date, inclusive; null where the text gives no beginning
 * @param end last date, inclusive; null where the text gives no end
 */
public record Period(
        Relation relation,
        @Nullable PartialDate start,
        @Nullable PartialDate end) {

    /** How a time expression bounds the event. */
    public enum Relation {
        IN,
        ON,
        SINCE,
        UNTIL,
        BY,
        BETWEEN
    }

    public Period {
        if (start == null && end == null) {
            throw new IllegalArgumentException("a period needs a start or an end");
        }
        if (start != null && end != null && end.last().isBefore(start.first())) {
            throw new IllegalArgumentException("a period cannot end before it starts: " + start + " to " + end);
        }
    }
}
