package org.waybill.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Seasons: "autumn 2022", "the fall of 2024", "last fall", "this summer". */
final class Seasons {
    private Seasons() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        int offset = Offsets.of(tokens.word(index));
        int name = offset == Offsets.NONE ? index : index + 1;
        CalendarWords.Name season = CalendarWords.season(tokens, name);
        if (season == null) {
            return null;
        }
        if (offset != Offsets.NONE) {
            return mention(index, name + 1, "season.pointed", reference -> pointed(season, reference, offset));
        }
        Years.Found year = Years.completing(tokens, name + 1);
        if (year != null) {
            return mention(
                    index,
                    year.to(),
                    "season.year",
                    reference -> ofYear(season, year.source().in(reference)));
        }
        return definite(tokens, name, season)
                ? mention(index, name + 1, "season", reference -> begun(season, reference))
                : null;
    }

    /** "In the summer"; never "the fall of Kabul", never a coil. */
    private static boolean definite(Tokens tokens, int index, CalendarWords.Name season) {
        boolean the = tokens.is(index - 1, "the") && CalendarWords.afterDateWord(tokens, index - 1);
        boolean bare = !season.guarded() && CalendarWords.afterDateWord(tokens, index);
        return (the || bare) && !tokens.is(index + 1, "of");
    }

    private static Mention mention(int from, int to, String rule, Reading reading) {
        return Mention.of(from, to, Precision.PART, rule, reading);
    }

    private static @Nullable Stretch ofYear(CalendarWords.Name season, @Nullable Integer year) {
        return year == null ? null : stretch(season, year);
    }

    private static Stretch stretch(CalendarWords.Name season, int year) {
        YearMonth first = YearMonth.of(year, season.number());
        int end = season.last() < season.number() ? year + 1 : year;
        return Stretch.months(first, YearMonth.of(end, season.last()));
    }

    /** Last: the latest that was over; this: the year's own; next: the first to begin. */
    private static @Nullable Stretch pointed(CalendarWords.Name season, Reference reference, int offset) {
        if (reference.thisMonth() == null) {
            return null;
        }
        LocalDate now = reference.thisMonth().first();
        Stretch same = stretch(season, now.getYear());
        if (offset > 0) {
            return same.start().first().isAfter(now) ? same : stretch(season, now.getYear() + 1);
        }
        if (offset < 0) {
            return same.end().last().isBefore(now) ? same : stretch(season, overBefore(season, now));
        }
        return same;
    }

    /** Without a pointer: the latest begun, or the coming one where the sentence looks forward. */
    private static @Nullable Stretch begun(CalendarWords.Name season, Reference reference) {
        PartialDate now = reference.thisMonth();
        if (now == null) {
            return null;
        }
        Stretch same = stretch(season, now.year());
        boolean ahead = same.start().first().isAfter(now.last());
        return ahead && !reference.ahead() ? stretch(season, now.year() - 1) : same;
    }

    private static int overBefore(CalendarWords.Name season, LocalDate now) {
        Stretch previous = stretch(season, now.getYear() - 1);
        return previous.end().last().isBefore(now) ? now.getYear() - 1 : now.getYear() - 2;
    }
}
