package org.waybill.extraction.sentence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.time.TimeExpression;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Span;

/**
 * A time expression that means a period.
 *
 * @param span its characters, its preposition included
 * @param period what it means
 * @param rule which rules read it
 * @param ofSpeech whether it stands beside a verb of saying, and so dates the statement
 * @param attributive whether it stands before a noun and dates that: "its 2024 treaty"
 * @param follows whether it only says that the event came after
 */
public record Dated(Span span, Period period, String rule, boolean ofSpeech, boolean attributive, boolean follows) {

    /** The expression, if it could be resolved. */
    static Optional<Dated> of(TimeExpression time) {
        return Optional.ofNullable(time.period())
                .map(period -> new Dated(
                        time.span(), period, time.rule(), time.ofSpeech(), time.attributive(), time.follows()));
    }

    /** Whether a statement can have been made at it: a day, a month or a year, or "as of" one. */
    public boolean datesAStatement() {
        return !runs() && !follows && date() != null;
    }

    /** The day, month or year it lies in; a year only where it is longer than a month. Null where none holds it. */
    public @Nullable PartialDate date() {
        PartialDate end = period.end();
        PartialDate start = period.relation() == Period.Relation.BY ? end : period.start();
        if (start == null || end == null) {
            return null;
        }
        if (start.equals(end)) {
            return end;
        }
        boolean sameYear = start.year() == end.year();
        boolean sameMonth = sameYear && start.first().getMonth() == end.last().getMonth();
        boolean overlong = start.first().plusMonths(1).isBefore(end.last());
        return sameMonth
                ? PartialDate.ofMonth(start.year(), start.first().getMonthValue())
                : sameYear && overlong ? PartialDate.ofYear(start.year()) : null;
    }

    /** Whether it spans from a start on, as running totals do; what came after an event need not have gone on. */
    public boolean runs() {
        return !follows
                && !attributive
                && (period.relation() == Period.Relation.SINCE || period.relation() == Period.Relation.BETWEEN);
    }
}
