package org.waybill.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Years in digits, and words that point to one; telling them from counts of the same shape. */
final class Years {
    /** A year found. */
    record Found(int to, YearSource source) {}

    private static final int FIRST = 1900;
    private static final int LAST = 2099;
    private static final int RECENT = 1990;
    private static final int SOON = 2049;
    private static final Set<String> STRONG = Set.of(
            "in",
            "since",
            "until",
            "till",
            "during",
            "before",
            "after",
            "mid",
            "early",
            "late",
            "throughout",
            "year",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "through",
            "prior");
    private static final Set<String> WEAK = Set.of("by", "from", "to", "between", "of", "and", "or", "as", "for", "-");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "s", "under", "our");

    private Years() {}

    /** The year the four digits at this token may be, or 0. */
    static int digits(Tokens tokens, int index) {
        int value = tokens.plain(index) && tokens.word(index).length() == 4 ? tokens.small(index) : 0;
        boolean free = !(tokens.glued(index + 1) && tokens.is(index + 1, TokenKind.WORD));
        return value >= FIRST && value <= LAST && free && !counts(tokens, index, value) ? value : 0;
    }

    /** A year on its own, where its neighbours let it be one or a rule before it expects a time. */
    static @Nullable Mention alone(Tokens tokens, int index, boolean expected) {
        int year = digits(tokens, index);
        Mention decade = decade(tokens, index);
        if (year == 0 || decade != null) {
            return decade;
        }
        String before = tokens.word(tokens.is(index - 1, "-") ? index - 2 : index - 1);
        boolean recent = year >= RECENT && year <= SOON && year != 2000;
        boolean dated = expected
                || spans(tokens, index)
                || STRONG.contains(before)
                || (recent && (WEAK.contains(before) || DETERMINERS.contains(before) || startsClause(tokens, index)));
        return dated ? mention(index, index + 1, YearSource.fixed(year), "year") : null;
    }

    /** 2014-2018: two years that grow, joined without blanks. */
    private static boolean spans(Tokens tokens, int index) {
        return tokens.hyphened(index)
                && digits(tokens, index + 2) > digits(tokens, index)
                && !tokens.hyphened(index + 2);
    }

    static Mention mention(int from, int to, YearSource source, String rule) {
        return Mention.of(from, to, Precision.YEAR, rule, reference -> {
            Integer year = source.in(reference);
            return year == null ? null : Stretch.of(PartialDate.ofYear(year));
        });
    }

    /** A year that completes a month: "2023", ", 2023", "of 2023", "last year", "of the same year". */
    static @Nullable Found completing(Tokens tokens, int index) {
        int at = tokens.is(index, ",") || tokens.is(index, "of") || tokens.is(index, "in") ? index + 1 : index;
        int year = digits(tokens, at);
        if (year > 0) {
            return new Found(at + 1, YearSource.fixed(year));
        }
        return tokens.is(index, ",") ? null : pointed(tokens, at);
    }

    /** "Last year", "this year", "that year", "the previous year". */
    static @Nullable Found pointed(Tokens tokens, int index) {
        int at = tokens.is(index, "the") ? index + 1 : index;
        if (!tokens.is(at + 1, "year") || yearsPass(tokens, at + 2)) {
            return null;
        }
        YearSource source = source(tokens.word(at), at > index);
        return source == null ? null : new Found(at + 2, source);
    }

    private static @Nullable YearSource source(String word, boolean definite) {
        return switch (word) {
            case "last" -> definite ? null : YearSource.published(-1);
            case "this", "current" -> YearSource.published(0);
            case "next", "coming" -> definite ? YearSource.nearest(1) : YearSource.published(1);
            case "that", "same" -> YearSource.anchored(0);
            case "previous", "preceding" -> YearSource.nearest(-1);
            case "following" -> YearSource.anchored(1);
            default -> null;
        };
    }

    private static boolean yearsPass(Tokens tokens, int index) {
        return tokens.is(index, "ago") || tokens.is(index, "later");
    }

    /** "2000 soldiers", "$2000", "2000%" and "20-2000" are counts. */
    private static boolean counts(Tokens tokens, int index, int value) {
        boolean round = value % 50 == 0;
        return (round && tokens.pluralNoun(index + 1))
                || tokens.is(index + 1, "%")
                || tokens.is(index + 1, "percent")
                || tokens.is(index - 1, "$")
                || tokens.is(index - 1, "\u20ac")
                || tokens.is(index - 1, "\u00a3");
    }

    private static boolean startsClause(Tokens tokens, int index) {
        boolean opens = index == 0 || tokens.is(index - 1, ".") || tokens.is(index - 1, ";");
        return opens && !tokens.pluralNoun(index + 1);
    }

    /** The 1990s, the 70s. */
    private static @Nullable Mention decade(Tokens tokens, int index) {
        int value = tokens.small(index);
        int letter = tokens.is(index + 1, "'") ? index + 2 : index + 1;
        if (value < 0 || value % 10 != 0 || !tokens.is(letter, "s") || !tokens.glued(letter)) {
            return null;
        }
        int first = tokens.word(index).length() == 4 ? value : century(value);
        boolean dated = tokens.is(index - 1, "the") || STRONG.contains(tokens.word(index - 1));
        return first < FIRST || first > LAST || !dated
                ? null
                : Mention.of(
                        index,
                        letter + 1,
                        Precision.SPAN,
                        "decade",
                        reference -> Stretch.of(PartialDate.ofYear(first), PartialDate.ofYear(first + 9)));
    }

    private static int century(int value) {
        return value >= 30 && value < 100 ? FIRST + value : 0;
    }
}
