package org.waybill.assessment.cap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.pack.Cap;

/**
 * One year, or the one window, of a cap.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
record CapYear(LocalDate from, LocalDate to) {
    /** A longer stretch tells nothing of any one of its years, and would fill a page with years. */
    private static final int MOST_YEARS = 10;

    /**
     * The years of a cap that days may lie in.
     *
     * <p>Where no beginning is told, only the year of their end is asked about; where no end is told, none.
     */
    static List<CapYear> touched(Cap cap, Days days) {
        LocalDate last = days.to();
        if (last == null || last.isBefore(cap.from())) {
            return List.of();
        }
        LocalDate first = days.from() == null ? last : days.from();
        List<CapYear> years = new ArrayList<>();
        for (CapYear year = holding(cap, later(first, cap.from()));
                year != null && !year.from.isAfter(last) && years.size() < MOST_YEARS;
                year = after(cap, year)) {
            years.add(year);
        }
        return years;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable CapYear after(Cap cap, CapYear year) {
        return cap.year() == null ? null : holding(cap, year.to.plusDays(1));
    }

    private static @Nullable CapYear holding(Cap cap, LocalDate day) {
        if (cap.to() != null && day.isAfter(cap.to())) {
            return null;
        }
        MonthDay begins = cap.year();
        if (begins == null) {
            return cap.to() == null ? null : new CapYear(cap.from(), cap.to());
        }
        LocalDate begun = begins.atYear(day.getYear());
        LocalDate from = begun.isAfter(day) ? begins.atYear(day.getYear() - 1) : begun;
        LocalDate next = begins.atYear(from.getYear() + 1).minusDays(1);
        return new CapYear(later(from, cap.from()), cap.to() != null && cap.to().isBefore(next) ? cap.to() : next);
    }

    /** Whether all of the days lie in it. */
    boolean holds(Days days) {
        return days.liesIn(from, to);
    }

    /** Whether the days are the whole of it, as far as it has passed. */
    boolean isCoveredBy(Days days) {
        return days.from() != null
                && days.to() != null
                && !days.from().isAfter(from)
                && !days.to().isBefore(to);
    }

    String words() {
        return Days.words(from) + " to " + Days.words(to);
    }
}
