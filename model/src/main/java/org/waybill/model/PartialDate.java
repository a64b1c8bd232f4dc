package org.waybill.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as precise as a source was.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-((?!00)\\d{2})(?:-((?!00)\\d{2}))?)?");

    public PartialDate {
        if (year < 1
                || year > 9999
                || month < 0
                || month > 12
                || (month == 0 && day != 0)
                || !dayFits(year, month, day)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2023}, {@code 2023-09} or {@code 2023-09-07}.
     *
     * @throws DateTimeException where the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("a date reads YYYY, YYYY-MM or YYYY-MM-DD, not: " + text);
        }
        return new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3)));
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day it may mean. */
    public LocalDate last() {
        if (day != 0) {
            return first();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    public boolean hasMonth() {
        return month != 0;
    }

    public boolean hasDay() {
        return day != 0;
    }

    /** By first day; of two that begin together the less precise one comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = first().compareTo(other.first());
        return byStart != 0 ? byStart : other.last().compareTo(last());
    }

    /** ISO 8601, as long as it is precise. */
    @Override
    public String toString() {
        if (day != 0) {
            return first().toString();
        }
        // Not formatted(), which writes the digits of the platform's locale.
        return month == 0
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static boolean dayFits(int year, int month, int day) {
        return day >= 0 && (day == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
