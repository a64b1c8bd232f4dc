package org.waybill.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** A part and its whole: "late 2024", "mid-December last year", "the second half of 2024", "Q3 2024". */
final class PartsOf {
    private static final int DAYS_OF_WEEK = 7;

    private PartsOf() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        Mention counted = Counts.ofWhole(tokens, index);
        if (counted != null) {
            return counted;
        }
        Phrases.Hit<String> part = Parts.startingAt(tokens, index);
        return part == null ? weekOrYear(tokens, index) : withWhole(tokens, part);
    }

    private static @Nullable Mention withWhole(Tokens tokens, Phrases.Hit<String> part) {
        Mention whole = whole(tokens, afterLinks(tokens, part.to()));
        if (whole == null) {
            return part.meaning().startsWith("q") ? quarter(part) : null;
        }
        return part(part.from(), whole.to(), part.meaning(), whole);
    }

    private static Mention part(int from, int to, String name, Mention whole) {
        return Mention.of(from, to, Precision.PART, "part." + name, reference -> {
            Stretch all = whole.reading().at(reference);
            return all == null ? null : Parts.of(name, all, whole.precision());
        });
    }

    private static int afterLinks(Tokens tokens, int index) {
        int at = tokens.is(index, "-") ? index + 1 : index;
        at = tokens.is(at, "of") || tokens.is(at, "in") || tokens.is(at, "on") ? at + 1 : at;
        return at;
    }

    /** What a part can belong to: a year, a month, a season, last week. */
    static @Nullable Mention whole(Tokens tokens, int index) {
        int at = tokens.is(index, "the") && !unitAfter(tokens, index) ? index + 1 : index;
        Mention whole = named(tokens, at);
        boolean fine = whole == null || whole.precision() == Precision.DAY || whole.precision() == Precision.SPAN;
        return fine ? null : whole;
    }

    private static boolean unitAfter(Tokens tokens, int index) {
        return Units.of(tokens.word(index + 1)) != null;
    }

    private static @Nullable Mention named(Tokens tokens, int index) {
        Mention mention = Years.alone(tokens, index, true);
        if (mention == null) {
            mention = Dates.at(tokens, index);
        }
        if (mention == null) {
            mention = Seasons.at(tokens, index);
        }
        if (mention == null) {
            mention = Relatives.at(tokens, index);
        }
        return mention == null ? Anchored.at(tokens, index) : mention;
    }

    /** "2024 Q3", "the first week of July". */
    private static @Nullable Mention weekOrYear(Tokens tokens, int index) {
        int year = Years.digits(tokens, index);
        if (year > 0) {
            Phrases.Hit<String> part =
                    tokens.is(index + 1, TokenKind.CODE) ? Parts.startingAt(tokens, index + 1) : null;
            Mention whole = Years.mention(index, index + 1, YearSource.fixed(year), "year");
            return part == null ? null : part(index, part.to(), part.meaning(), whole);
        }
        int number = weekNumber(tokens.word(index));
        boolean weekOf = number != 0
                && tokens.is(index + 1, "week")
                && (tokens.is(index + 2, "of") || tokens.is(index + 2, "in"));
        Mention month = weekOf ? whole(tokens, index + 3) : null;
        return month == null || month.precision() != Precision.MONTH ? null : weekOf(index, number, month);
    }

    private static Mention weekOf(int from, int number, Mention month) {
        return Mention.of(from, month.to(), Precision.WEEK, "part.week", reference -> {
            Stretch all = month.reading().at(reference);
            return all == null ? null : week(all, number);
        });
    }

    /** The first week is the first seven days: a report that says so has no week of the calendar in mind. */
    private static Stretch week(Stretch month, int number) {
        LocalDate first = number > 0
                ? month.start().first().plusDays((number - 1L) * DAYS_OF_WEEK)
                : month.end().last().minusDays(DAYS_OF_WEEK - 1L);
        return Stretch.of(first, first.plusDays(DAYS_OF_WEEK - 1L));
    }

    private static int weekNumber(String word) {
        return switch (word) {
            case "first", "opening" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "last", "final" -> -1;
            default -> 0;
        };
    }

    /** A quarter without a year: the latest that has begun. */
    private static Mention quarter(Phrases.Hit<String> part) {
        return Mention.of(part.from(), part.to(), Precision.PART, "part.quarter", reference -> {
            PartialDate now = reference.thisMonth();
            if (now == null) {
                return null;
            }
            Stretch same = Parts.of(part.meaning(), Stretch.of(PartialDate.ofYear(now.year())), Precision.YEAR);
            boolean begun = same != null && !same.start().first().isAfter(now.last());
            return begun
                    ? same
                    : Parts.of(part.meaning(), Stretch.of(PartialDate.ofYear(now.year() - 1)), Precision.YEAR);
        });
    }
}
