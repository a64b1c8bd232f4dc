package org.waybill.report.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;

/**
 * One figure at one date.
 *
 * @param date when it was published, or the event's date where that is unknown
 * @param quantity the figure
 * @param repeated whether the same speaker's same figure stands earlier in the lane
 * @param tag what it leads to
 */
public record Point(PartialDate date, Quantity quantity, boolean repeated, Tag tag) {
    /** A figure said to be so that leads nowhere. */
    public Point(PartialDate date, Quantity quantity, boolean repeated) {
        this(date, quantity, repeated, Tag.NONE);
    }

    /** The value a line through the lane goes by: a bound, or the upper end of a band. */
    double top() {
        return value(quantity.high() != null ? quantity.high() : quantity.low());
    }

    /** The lower end of a band; the same as {@link #top()} for one figure. */
    double bottom() {
        return value(quantity.low() != null ? quantity.low() : quantity.high());
    }

    /** The middle of the days the date may mean, counted from 1970. */
    double day() {
        return (date.first().toEpochDay() + date.last().toEpochDay()) / 2.0;
    }

    /** Whether any honest axis can hold it. */
    boolean isDrawable() {
        return bottom() >= 0 && top() <= ValueScale.GREATEST;
    }

    private static double value(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }
}
