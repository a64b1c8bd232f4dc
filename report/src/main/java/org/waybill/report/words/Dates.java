package org.waybill.report.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/** Dates and periods in words, as precise as the source was. */
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** "26 February 2024", "February 2024", "2024". */
    public static String words(PartialDate date) {
        String month = date.hasMonth() ? MONTHS.get(date.month() - 1) + " " : "";
        String day = date.hasDay() ? date.day() + " " : "";
        return day + month + date.year();
    }

    /** The same, short enough for a table: "26 Feb 2024". */
    public static String brief(PartialDate date) {
        String month = date.hasMonth() ? monthBrief(date.month()) + " " : "";
        String day = date.hasDay() ? date.day() + " " : "";
        return day + month + date.year();
    }

    /** The date of a document, or that it has none. */
    public static String briefOrUndated(@Nullable PartialDate date) {
        return date == null ? "undated" : brief(date);
    }

    /** The day of a moment by universal time, short: "26 Feb 2024". */
    public static String day(Instant moment) {
        return brief(PartialDate.of(LocalDate.ofInstant(moment, ZoneOffset.UTC)));
    }

    /** "26 February 2024, 08:15:30 UTC". */
    public static String words(Instant moment) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        String time = String.format(Locale.ROOT, "%02d:%02d:%02d", at.getHour(), at.getMinute(), at.getSecond());
        return words(PartialDate.of(at.toLocalDate())) + ", " + time + " UTC";
    }

    /** "Sep" for 9. */
    public static String monthBrief(int month) {
        return MONTHS.get(month - 1).substring(0, 3);
    }

    /** "since September 2023", "in 2024", "until 7 May 2025". */
    public static String words(Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start == null) {
            return (period.relation() == Period.Relation.BY ? "by " : "until ") + (end == null ? "" : words(end));
        }
        if (end == null) {
            return "since " + words(start);
        }
        if (start.equals(end)) {
            return (start.hasDay() ? "on " : "in ") + words(start);
        }
        return words(start) + " to " + words(end);
    }
}
