package org.waybill.extraction.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Dates in digits alone: 2023-10-12, 12.10.2023, 10/12/2023, 2023-10. */
final class NumericDates {
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int LONGEST_DOTTED = 10;
    private static final int FIRST_YEAR = 1900;

    private NumericDates() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        if (tokens.is(index, TokenKind.CODE)) {
            return dotted(tokens, index);
        }
        if (!tokens.plain(index) || !joined(tokens, index)) {
            return null;
        }
        String mark = tokens.word(index + 1);
        boolean three = tokens.is(index + 3, mark) && joined(tokens, index + 2);
        return three ? threeParts(tokens, index, mark) : yearAndMonth(tokens, index);
    }

    private static boolean joined(Tokens tokens, int index) {
        boolean mark = tokens.is(index + 1, "-") || tokens.is(index + 1, "/");
        return mark && tokens.glued(index + 1) && tokens.glued(index + 2) && tokens.plain(index + 2);
    }

    private static @Nullable Mention threeParts(Tokens tokens, int index, String mark) {
        int first = tokens.small(index);
        int second = tokens.small(index + 2);
        int third = tokens.small(index + 4);
        boolean closed = !(tokens.is(index + 5, mark) && tokens.glued(index + 5));
        return closed ? date(index, index + 5, first, second, third, "date.digits") : null;
    }

    /** 12.10.2023 is the 12th of October everywhere dots are used. */
    private static @Nullable Mention dotted(Tokens tokens, int index) {
        String word = tokens.word(index);
        if (word.length() > LONGEST_DOTTED || word.indexOf(':') >= 0 || word.indexOf('.') < 0) {
            return null;
        }
        List<Integer> parts = DOT.splitAsStream(word).map(Integer::valueOf).toList();
        if (parts.size() != 3) {
            return null;
        }
        return parts.get(0) >= FIRST_YEAR
                ? calendar(index, index + 1, parts.get(0), parts.get(1), parts.get(2), "date.dotted")
                : calendar(index, index + 1, parts.get(2), parts.get(1), parts.get(0), "date.dotted");
    }

    /** Slashes are read month first, as American sources write them, unless the first number is over 12. */
    private static @Nullable Mention date(int from, int to, int first, int second, int third, String rule) {
        if (first >= FIRST_YEAR) {
            return calendar(from, to, first, second, third, rule);
        }
        boolean dayFirst = first > 12;
        return calendar(from, to, third, dayFirst ? second : first, dayFirst ? first : second, rule);
    }

    private static @Nullable Mention yearAndMonth(Tokens tokens, int index) {
        int first = tokens.small(index);
        int second = tokens.small(index + 2);
        int width = tokens.word(index + 2).length();
        if (first >= FIRST_YEAR && width == 2 && second <= 12) {
            return calendar(index, index + 3, first, second, 0, "month.digits");
        }
        boolean slash = tokens.is(index + 1, "/") && width == 4 && first <= 12;
        return slash ? calendar(index, index + 3, second, first, 0, "month.digits") : null;
    }

    private static @Nullable Mention calendar(int from, int to, int year, int month, int day, String rule) {
        boolean real = year >= FIRST_YEAR && year <= 2099 && month > 0 && Stretch.date(year, month, day) != null;
        return real ? Dates.calendar(from, to, month, day, YearSource.fixed(year), rule) : null;
    }
}
