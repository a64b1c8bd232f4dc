package org.waybill.assessment.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How much may be supplied in a year or a window, all suppliers together.
 *
 * @param limit how much, in {@code unit}
 * @param unit what is counted: barrels, tonnes
 * @param year the day on which each year of the cap begins; null for one window
 * @param from first day, inclusive
 * @param to last day, inclusive; null while no end is known
 */
public record Cap(
        BigDecimal limit,
        String unit,
        @Nullable MonthDay year,
        LocalDate from,
        @Nullable LocalDate to) {
    public Cap {
        if (limit.signum() < 0 || unit.isBlank()) {
            throw new IllegalArgumentException("a cap is at least 0 of something");
        }
        if ((year == null && to == null) || (to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("a cap has years or one window, which ends after it begins");
        }
    }
}
