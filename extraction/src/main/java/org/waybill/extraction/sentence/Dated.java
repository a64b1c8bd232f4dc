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
 */
public record Dated(Span span, Period period, String rule, boolean ofSpeech) {

    /** The expression, if it could be resolved and dates more than a noun. */
    static Optional<Dated> of(TimeExpression time) {
        return time.attributive()
                ? Optional.empty()
                : Optional.ofNullable(time.period())
                        .map(period -> new Dated(time.span(), period, time.rule(), time.ofSpeech()));
    }

    /** Whether it spans from a start on, as running totals do. */
    public boolean runs() {
        return period.relation() == Period.Relation.SINCE || period.relation() == Period.Relation.BETWEEN;
    }
}
