package org.waybill.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/** Days, weeks, months and years as sentences count them. */
enum Units {
    DAY(Precision.DAY, ChronoUnit.DAYS, 1),
    WEEK(Precision.WEEK, ChronoUnit.WEEKS, 1),
    MONTH(Precision.MONTH, ChronoUnit.MONTHS, 1),
    QUARTER(Precision.PART, ChronoUnit.MONTHS, 3),
    YEAR(Precision.YEAR, ChronoUnit.YEARS, 1),
    DECADE(Precision.SPAN, ChronoUnit.YEARS, 10);

    final Precision precision;
    private final ChronoUnit step;
    private final int size;

    Units(Precision precision, ChronoUnit step, int size) {
        this.precision = precision;
        this.step = step;
        this.size = size;
    }

    static @Nullable Units of(String word) {
        return switch (word) {
            case "day", "days", "night" -> DAY;
            case "week", "weeks" -> WEEK;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            default -> null;
        };
    }

    /** The calendar unit so many steps from the publication's own. */
    @Nullable
    Stretch shifted(Reference reference, int offset) {
        PartialDate published = reference.published();
        Stretch unit = published == null ? null : around(published, offset);
        // Of a text known by its month alone, this week was in that month.
        boolean coarse = unit == null && offset == 0 && published != null && published.hasMonth();
        return coarse && published != null ? Stretch.of(published) : unit;
    }

    /** The calendar unit so many steps from the one that holds the date; null where the date is told too coarsely. */
    @Nullable
    Stretch around(PartialDate date, int offset) {
        return switch (this) {
            case YEAR -> Stretch.of(PartialDate.ofYear(date.year() + offset));
            case DECADE -> decade(date.year() / 10 * 10 + 10 * offset);
            case MONTH, QUARTER -> date.hasMonth() ? months(YearMonth.of(date.year(), date.month()), offset) : null;
            case WEEK, DAY -> date.hasDay() ? days(date.first(), offset) : null;
        };
    }

    /** The day so many units away. */
    LocalDate moved(LocalDate from, long count) {
        return from.plus(count * size, step);
    }

    /** The date so many units away, no finer than the date given; null where the unit is finer than that. */
    @Nullable
    PartialDate moved(PartialDate from, long count) {
        if (from.hasDay()) {
            return PartialDate.of(moved(from.first(), count));
        }
        if (!from.hasMonth()) {
            return step == ChronoUnit.YEARS ? PartialDate.ofYear((int) (from.year() + count * size)) : null;
        }
        boolean fine = step == ChronoUnit.DAYS || step == ChronoUnit.WEEKS;
        return fine ? null : Stretch.month(YearMonth.from(moved(from.first(), count)));
    }

    private Stretch months(YearMonth month, int offset) {
        if (this == MONTH) {
            return Stretch.of(Stretch.month(month.plusMonths(offset)));
        }
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * offset);
        return Stretch.months(first, first.plusMonths(2));
    }

    private Stretch days(LocalDate day, int offset) {
        if (this == DAY) {
            return Stretch.of(PartialDate.of(day.plusDays(offset)));
        }
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        return Stretch.of(monday, monday.plusDays(6));
    }

    private static Stretch decade(int first) {
        return Stretch.of(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
    }
}
