package org.waybill.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Days of the week: "on Friday", "last Tuesday", "Wednesday last week". */
final class Weekdays {
    private Weekdays() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        int offset = Offsets.of(tokens.word(index));
        int name = offset == Offsets.NONE ? index : index + 1;
        int weekday = CalendarWords.weekday(tokens, name);
        if (weekday == 0) {
            return weekFirst(tokens, index);
        }
        int next = Relatives.partOfDay(tokens, name + 1);
        Mention ofWeek = ofWeek(tokens, index, next, weekday);
        if (ofWeek != null) {
            return ofWeek;
        }
        Mention dated = ofMonth(tokens, index, next);
        if (dated != null) {
            return dated;
        }
        int step = offset == Offsets.NONE ? 0 : offset;
        boolean pointed = offset != Offsets.NONE;
        return Mention.of(index, next, Precision.DAY, "weekday", reference -> day(reference, weekday, step, pointed));
    }

    /** "Friday the 15th": the number tells which Friday. */
    private static @Nullable Mention ofMonth(Tokens tokens, int from, int next) {
        int at = tokens.is(next, ",") ? next + 1 : next;
        boolean day = tokens.is(at, "the") && tokens.ordinal(at + 1) > 0;
        return day ? Anchored.dayAlone(from, at + 2, tokens.ordinal(at + 1)) : null;
    }

    /** "Friday last week", "on Friday of next week". */
    private static @Nullable Mention ofWeek(Tokens tokens, int from, int next, int weekday) {
        int at = tokens.is(next, "of") ? next + 1 : next;
        int offset = Offsets.of(tokens.word(at));
        boolean week = tokens.is(at + 1, "week") && offset != Offsets.NONE;
        return week ? inWeek(from, at + 2, weekday, offset) : null;
    }

    /** "Last week Friday", "next week on Friday". */
    private static @Nullable Mention weekFirst(Tokens tokens, int index) {
        int offset = Offsets.of(tokens.word(index));
        if (offset == Offsets.NONE || !tokens.is(index + 1, "week")) {
            return null;
        }
        int name = tokens.is(index + 2, "on") ? index + 3 : index + 2;
        int weekday = CalendarWords.weekday(tokens, name);
        return weekday == 0 ? null : inWeek(index, name + 1, weekday, offset);
    }

    private static Mention inWeek(int from, int to, int weekday, int offset) {
        return Mention.of(from, to, Precision.DAY, "weekday.week", reference -> {
            Stretch week = Units.WEEK.shifted(reference, offset);
            return week == null
                    ? null
                    : Stretch.of(PartialDate.of(week.start().first().plusDays(weekday - 1L)));
        });
    }

    private static @Nullable Stretch day(Reference reference, int weekday, int step, boolean pointed) {
        LocalDate today = reference.today();
        if (today == null) {
            return null;
        }
        if (step > 0 || (!pointed && reference.ahead())) {
            LocalDate first = today.plusDays(pointed ? 1 : 0);
            return Stretch.of(PartialDate.of(
                    first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7))));
        }
        if (pointed && step == 0) {
            return Stretch.of(PartialDate.of(
                    today.plusDays(weekday - (long) today.getDayOfWeek().getValue())));
        }
        return Stretch.of(PartialDate.of(Relatives.latest(pointed ? today.minusDays(1) : today, weekday)));
    }
}
