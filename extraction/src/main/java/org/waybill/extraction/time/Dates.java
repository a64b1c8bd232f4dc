package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Months and days by name: "October 12, 2023", "12 October", "Sept. 2023", "September last year". */
final class Dates {
    private static final int ABBREVIATION = 4;
    private static final int LONGEST_DAY_LIST = 8;

    private Dates() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        Mention date = monthFirst(tokens, index);
        if (date == null) {
            date = dayFirst(tokens, index);
        }
        if (date == null) {
            date = yearFirst(tokens, index);
        }
        return date == null ? afterWeekday(tokens, index) : date;
    }

    /** A day that takes its month from the mention before it: the 6 of "Jan. 2 and 6". */
    static @Nullable Mention dayOf(Tokens tokens, int index, Mention before) {
        int at = tokens.is(index, "the") ? index + 1 : index;
        int day = day(tokens, at);
        int after = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        boolean own = CalendarWords.month(tokens, after) > 0;
        return day == 0 || own || before.day() == 0 ? null : completed(tokens, index, at + 1, before.month(), day);
    }

    private static @Nullable Mention monthFirst(Tokens tokens, int index) {
        int month = CalendarWords.month(tokens, index);
        if (month == 0) {
            return null;
        }
        int next = afterName(tokens, index);
        int article = tokens.is(next, "the") && tokens.is(next + 1, TokenKind.ORDINAL) ? next + 1 : next;
        int day = dayAfterMonth(tokens, index, article);
        return day > 0 ? completed(tokens, index, article + 1, month, day) : monthAlone(tokens, index, next, month);
    }

    private static @Nullable Mention monthAlone(Tokens tokens, int index, int next, int month) {
        Years.Found year = Years.completing(tokens, next);
        return year == null
                ? calendar(index, index + 1, month, 0, null, "month")
                : calendar(index, year.to(), month, 0, year.source(), "month.year");
    }

    /** 2015 June; 2016, Nov. */
    private static @Nullable Mention yearFirst(Tokens tokens, int index) {
        int year = Years.digits(tokens, index);
        int name = tokens.is(index + 1, ",") ? index + 2 : index + 1;
        int month = year > 0 ? CalendarWords.month(tokens, name) : 0;
        boolean closed = month > 0 && day(tokens, afterName(tokens, name)) == 0 && Years.digits(tokens, name + 1) == 0;
        return closed ? calendar(index, name + 1, month, 0, YearSource.fixed(year), "month.after-year") : null;
    }

    /** "In March 50 ships" and "In May 12 soldiers died" give no day. */
    private static int dayAfterMonth(Tokens tokens, int month, int index) {
        int day = day(tokens, index);
        boolean count = tokens.is(month - 1, "in") && tokens.pluralNoun(index + 1);
        return count ? 0 : day;
    }

    private static @Nullable Mention dayFirst(Tokens tokens, int index) {
        int day = day(tokens, index);
        if (day == 0) {
            return null;
        }
        int at = tokens.is(index + 1, "of") || tokens.hyphened(index) ? index + 2 : index + 1;
        int month = CalendarWords.month(tokens, at);
        if (month > 0) {
            int next = afterName(tokens, at);
            int dash = tokens.hyphened(at) ? at + 2 : next;
            return completed(tokens, index, Years.digits(tokens, dash) > 0 ? dash : at + 1, month, day);
        }
        Mention ofMonth = dayOfPointedMonth(tokens, index, day);
        return ofMonth == null ? firstOfList(tokens, index, day) : ofMonth;
    }

    /** "The 5th of this month". */
    private static @Nullable Mention dayOfPointedMonth(Tokens tokens, int index, int day) {
        int at = tokens.is(index + 1, "of") ? index + 2 : index + 1;
        at = tokens.is(at, "the") ? at + 1 : at;
        if (!tokens.is(at + 1, "month")) {
            return null;
        }
        int offset = Offsets.of(tokens.word(at));
        return offset == Offsets.NONE
                ? null
                : Mention.of(index, at + 2, Precision.DAY, "day.of-pointed-month", reference -> {
                    Stretch month = Units.MONTH.shifted(reference, offset);
                    PartialDate date = month == null
                            ? null
                            : Stretch.date(month.start().year(), month.start().month(), day);
                    return date == null ? null : Stretch.of(date);
                });
    }

    /** The 8 of "8 and 10 September" or "8-13 October": the month stands after the last of them. */
    private static @Nullable Mention firstOfList(Tokens tokens, int index, int day) {
        int at = index + 1;
        while (at < index + LONGEST_DAY_LIST && joins(tokens, at) && day(tokens, at + 1) > 0) {
            at += 2;
            int name = tokens.is(at, "of") ? at + 1 : at;
            int month = CalendarWords.month(tokens, name);
            if (month > 0) {
                return calendar(index, index + 1, month, day, null, "day.of-list");
            }
        }
        return null;
    }

    private static boolean joins(Tokens tokens, int index) {
        return switch (tokens.word(index)) {
            case "-", "to", "and", "or", ",", "until", "till", "through", "&" -> true;
            default -> false;
        };
    }

    /** "Wednesday, 12 October": the date says it all. */
    private static @Nullable Mention afterWeekday(Tokens tokens, int index) {
        if (CalendarWords.weekday(tokens, index) == 0) {
            return null;
        }
        int at = afterName(tokens, index);
        at = tokens.is(at, ",") ? at + 1 : at;
        at = tokens.is(at, "the") ? at + 1 : at;
        Mention date = monthFirst(tokens, at);
        date = date == null ? dayFirst(tokens, at) : date;
        return date == null || date.day() == 0 ? null : date.startingAt(index);
    }

    private static @Nullable Mention completed(Tokens tokens, int from, int next, int month, int day) {
        Years.Found year = Years.completing(tokens, next);
        return year == null
                ? calendar(from, next, month, day, null, "date")
                : calendar(from, year.to(), month, day, year.source(), "date.year");
    }

    static Mention calendar(int from, int to, int month, int day, @Nullable YearSource source, String rule) {
        Precision precision = day > 0 ? Precision.DAY : Precision.MONTH;
        return new Mention(from, to, precision, rule, month, day, source == null, reference -> {
            PartialDate date =
                    source == null ? reference.yearless(month, day) : inYear(source.in(reference), month, day);
            return date == null ? null : Stretch.of(date);
        });
    }

    private static @Nullable PartialDate inYear(@Nullable Integer year, int month, int day) {
        return year == null ? null : Stretch.date(year, month, day);
    }

    /** A day of the month at this token, or 0. */
    private static int day(Tokens tokens, int index) {
        int day = tokens.is(index, TokenKind.ORDINAL) ? tokens.ordinal(index) : number(tokens, index);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static int number(Tokens tokens, int index) {
        boolean touching = tokens.glued(index + 1)
                && (tokens.is(index + 1, TokenKind.WORD) || tokens.is(index + 1, "%") || tokens.is(index + 1, "/"));
        return tokens.word(index).length() <= 2 && !touching ? tokens.small(index) : 0;
    }

    /** The token after a name and the full stop that shortens it. */
    private static int afterName(Tokens tokens, int index) {
        boolean dot = tokens.is(index + 1, ".")
                && tokens.glued(index + 1)
                && tokens.word(index).length() <= ABBREVIATION;
        return dot ? index + 2 : index + 1;
    }
}
