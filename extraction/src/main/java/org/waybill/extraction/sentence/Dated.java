package org.waybill.extraction.sentence;

import java.util.Optional;
import org.waybill.extraction.time.TimeExpression;
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

    /** Whether it spans from a start on, as running totals do; what came after an event need not have gone on. */
    public boolean runs() {
        return !follows
                && !attributive
                && (period.relation() == Period.Relation.SINCE || period.relation() == Period.Relation.BETWEEN);
    }
}
