package org.waybill.bench.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/**
 * When, as scoring compares it: by year and month.
 *
 * @param start ISO date as precise as given; empty where open
 * @param end ISO date as precise as given; empty where open
 */
public record Dates(String start, String end) {
    private static final int YEAR_AND_MONTH = 7;

    public static Dates of(Period period) {
        return new Dates(text(period.start()), text(period.end()));
    }

    static boolean sameStart(@Nullable Dates one, @Nullable Dates other) {
        return month(one == null ? "" : one.start).equals(month(other == null ? "" : other.start));
    }

    static boolean sameEnd(@Nullable Dates one, @Nullable Dates other) {
        return month(one == null ? "" : one.end).equals(month(other == null ? "" : other.end));
    }

    private static String month(String date) {
        return date.substring(0, Math.min(YEAR_AND_MONTH, date.length()));
    }

    private static String text(@Nullable PartialDate date) {
        return Objects.toString(date, "");
    }
}
