package org.waybill.bench.subject;

import java.util.List;

/** A reader of figures, as the scoreboard sees it. */
@FunctionalInterface
public interface Numbers {
    /** The figures in a text, in text order; "more than 40" and "up to 40" are open on the other side. */
    List<Found> numbers(String text);
}
