package org.waybill.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * The dates a mention covers.
 *
 * @param start first date, inclusive
 * @param end last date, inclusive
 * @param opens where "since" puts its boundary
 * @param closes where "until" puts its boundary
 */
record Stretch(PartialDate start, PartialDate end, PartialDate opens, PartialDate closes) {

    static Stretch of(PartialDate start, PartialDate end) {
        return new Stretch(start, end, start, end);
    }

    static Stretch of(PartialDate date) {
        return of(date, date);
    }

    static Stretch of(LocalDate start, LocalDate end) {
        return of(PartialDate.of(start), PartialDate.of(end));
    }

    static Stretch months(YearMonth start, YearMonth end) {
        return of(month(start), month(end));
    }

    static PartialDate month(YearMonth month) {
        return PartialDate.ofMonth(month.getYear(), month.getMonthValue());
    }

    /** The date, or null where the calendar has no such day. */
    static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
