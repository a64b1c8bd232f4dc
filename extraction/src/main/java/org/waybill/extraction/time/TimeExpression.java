package org.waybill.extraction.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Period;
import org.waybill.model.Span;

/**
 * A time as a sentence gives it.
 *
 * @param span the whole expression, its preposition included
 * @param dates the date words alone, in order: one, or the two ends of a range
 * @param period what it means; null where that hangs on a date the caller does not have
 * @param precision how finely it was told
 * @param rule which rules read and resolved it
 * @param ofSpeech whether a verb of saying stands beside it, so that it dates the statement and not the event
 * @param attributive whether it stands before a noun and so dates that: "its 2024 treaty"
 * @param follows whether it only says that the event came after
 */
public record TimeExpression(
        Span span,
        List<Span> dates,
        @Nullable Period period,
        Precision precision,
        String rule,
        boolean ofSpeech,
        boolean attributive,
        boolean follows) {

    public TimeExpression {
        dates = List.copyOf(dates);
        if (dates.isEmpty() || !dates.stream().allMatch(span::covers)) {
            throw new IllegalArgumentException("a time expression covers its dates");
        }
    }

    public boolean resolved() {
        return period != null;
    }
}
