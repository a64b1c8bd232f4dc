package org.waybill.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Words that count from publication: yesterday, last month, this week, earlier this year, the year so far. */
final class Relatives {
    private Relatives() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        Mention day = namedDay(tokens, index);
        if (day != null) {
            return day;
        }
        return switch (tokens.word(index)) {
            case "earlier", "later" -> sofar(tokens, index);
            case "so" -> soFarThis(tokens, index);
            case "the" -> theUnit(tokens, index);
            default -> pointed(tokens, index);
        };
    }

    private static @Nullable Mention namedDay(Tokens tokens, int index) {
        return switch (tokens.word(index)) {
            case "today", "tonight" -> day(index, index + 1, 0);
            case "yesterday" -> day(index, partOfDay(tokens, index + 1), -1);
            case "tomorrow" -> day(index, partOfDay(tokens, index + 1), 1);
            case "day" -> dayBeyond(tokens, index);
            default -> null;
        };
    }

    /** The day before yesterday. */
    private static @Nullable Mention dayBeyond(Tokens tokens, int index) {
        if (tokens.is(index + 1, "before") && tokens.is(index + 2, "yesterday")) {
            return day(index, index + 3, -2);
        }
        return tokens.is(index + 1, "after") && tokens.is(index + 2, "tomorrow") ? day(index, index + 3, 2) : null;
    }

    private static Mention day(int from, int to, int offset) {
        return Mention.of(from, to, Precision.DAY, "day.named", reference -> Units.DAY.shifted(reference, offset));
    }

    /** The token after "morning", "night" and the like. */
    static int partOfDay(Tokens tokens, int index) {
        return switch (tokens.word(index)) {
            case "morning", "afternoon", "evening", "night" -> index + 1;
            default -> index;
        };
    }

    /** "Last month", "this year", "next week", "last September". */
    private static @Nullable Mention pointed(Tokens tokens, int index) {
        int offset = Offsets.of(tokens.word(index));
        if (offset == Offsets.NONE || tokens.is(index, "past") || tokens.is(index, "same")) {
            return null;
        }
        Units unit = Units.of(tokens.word(index + 1));
        if (unit != null && !tokens.word(index + 1).endsWith("s")) {
            return unit(tokens, index, unit, offset);
        }
        if (offset == 0 && partOfDay(tokens, index + 1) > index + 1) {
            return day(index, index + 2, 0);
        }
        int month = CalendarWords.month(tokens, index + 1);
        return month > 0 ? month(tokens, index, month, offset) : null;
    }

    private static @Nullable Mention unit(Tokens tokens, int index, Units unit, int offset) {
        boolean past = tokens.is(index + 2, "ago") || (tokens.is(index + 2, "of") && unit == Units.DAY);
        return past
                ? null
                : Mention.of(
                        index, index + 2, unit.precision, "unit.pointed", reference -> unit.shifted(reference, offset));
    }

    private static @Nullable Mention month(Tokens tokens, int index, int month, int offset) {
        Mention named = Dates.at(tokens, index + 1);
        if (named == null || !named.yearless()) {
            return null;
        }
        Reading reading = reference -> pointedMonth(reference, month, named.day(), offset);
        return Mention.of(index, named.to(), named.precision(), "month.pointed", reading);
    }

    private static @Nullable Stretch pointedMonth(Reference reference, int month, int day, int offset) {
        PartialDate now = reference.thisMonth();
        if (now == null) {
            return null;
        }
        int year = now.year();
        if (offset < 0) {
            year = month < now.month() ? year : year - 1;
        } else if (offset > 0) {
            year = month > now.month() ? year : year + 1;
        }
        PartialDate date = Stretch.date(year, month, day);
        return date == null ? null : Stretch.of(date);
    }

    /** "The year", "the month": only as what a part belongs to, so only where one stands before. */
    private static @Nullable Mention theUnit(Tokens tokens, int index) {
        Units unit = Units.of(tokens.word(index + 1));
        boolean whole = (tokens.is(index - 1, "of") || tokens.is(index - 1, "in")) && !tokens.is(index + 2, "to");
        return unit == null
                        || unit == Units.DAY
                        || !whole
                        || tokens.word(index + 1).endsWith("s")
                ? null
                : Mention.of(
                        index, index + 2, unit.precision, "unit.definite", reference -> unit.shifted(reference, 0));
    }

    /** "Earlier this year", "later in the month". */
    private static @Nullable Mention sofar(Tokens tokens, int index) {
        int at = tokens.is(index + 1, "in") || tokens.is(index + 1, "on") ? index + 2 : index + 1;
        boolean determined = tokens.is(at, "this") || (tokens.is(at, "the") && at > index + 1);
        Units unit = determined ? Units.of(tokens.word(at + 1)) : null;
        if (unit == null || unit == Units.DAY) {
            return null;
        }
        boolean earlier = tokens.is(index, "earlier");
        Reading reading = reference -> cut(unit.shifted(reference, 0), reference.published(), earlier);
        return Mention.of(index, at + 2, Precision.SPAN, earlier ? "unit.earlier" : "unit.later", reading);
    }

    private static @Nullable Mention soFarThis(Tokens tokens, int index) {
        Units unit = Units.of(tokens.word(index + 3));
        boolean phrase = tokens.is(index + 1, "far") && tokens.is(index + 2, "this") && unit != null;
        return phrase && unit != null
                ? Mention.of(
                        index,
                        index + 4,
                        Precision.SPAN,
                        "unit.so-far",
                        reference -> cut(unit.shifted(reference, 0), reference.published(), true))
                : null;
    }

    private static @Nullable Stretch cut(@Nullable Stretch whole, @Nullable PartialDate now, boolean earlier) {
        if (whole == null || now == null) {
            return null;
        }
        return earlier ? Stretch.of(whole.start(), now) : Stretch.of(now, whole.end());
    }

    /** The day of that name on or before the given one. */
    static LocalDate latest(LocalDate day, int weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
    }
}
