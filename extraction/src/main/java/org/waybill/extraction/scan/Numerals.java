package org.waybill.extraction.scan;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits, in words, or in both, from a given token. */
public final class Numerals {
    private static final int LONGEST_IN_DIGITS = 18;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> EXTENT = Set.of(
            "long", "high", "wide", "deep", "tall", "away", "from", "above", "below", "off", "north", "south", "east",
            "west");

    private Numerals() {}

    /** The number that starts at this token, or null where none does. */
    public static @Nullable Numeral at(Tokens tokens, int index) {
        if (tokens.is(index, TokenKind.NUMBER)) {
            return inDigits(tokens, index);
        }
        if (tokens.is(index, "half")) {
            return half(tokens, index);
        }
        return tokens.is(index, TokenKind.WORD) ? inWords(tokens, index) : null;
    }

    /** The words a number in words can start with. */
    public static Set<String> openers() {
        return NumberWord.openers();
    }

    /** Whether a word by itself starts a number, so that what was said of the number before it ends there. */
    public static boolean opensNumber(Tokens tokens, int index) {
        NumberWord word = NumberWord.of(tokens.word(index));
        return word != null && (word.kind() == NumberWord.Kind.UNIT || word.kind() == NumberWord.Kind.TEN);
    }

    private static @Nullable Numeral inDigits(Tokens tokens, int index) {
        String digits = tokens.word(index);
        if (digits.length() > LONGEST_IN_DIGITS) {
            return null;
        }
        BigDecimal mantissa = new BigDecimal(digits);
        int next = index + 1;
        if (decimalComma(tokens, index)) {
            mantissa = new BigDecimal(digits + "." + tokens.word(index + 2));
            next = index + 3;
        } else if (vulgar(tokens.word(next)).signum() > 0 && tokens.glued(next)) {
            mantissa = mantissa.add(vulgar(tokens.word(next++)));
        } else if (halfAfter(tokens, next) > next && scaleAt(tokens, halfAfter(tokens, next)) > 1) {
            mantissa = mantissa.add(HALF);
            next = halfAfter(tokens, next);
        }
        return scaled(tokens, index, next, mantissa, true);
    }

    /** 4,8 million: a comma for a point, only where a scale or a percent sign proves it. */
    private static boolean decimalComma(Tokens tokens, int index) {
        return tokens.is(index + 1, ",")
                && tokens.glued(index + 1)
                && tokens.glued(index + 2)
                && tokens.plain(index + 2)
                && tokens.word(index + 2).length() <= 2
                && (scaleAt(tokens, index + 3) > 1 || tokens.is(index + 3, "%"));
    }

    private static @Nullable Numeral inWords(Tokens tokens, int index) {
        WordNumeral words = new WordNumeral(tokens, index).read();
        if (words.end() == index) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(words.value());
        int half = halfAfter(tokens, words.end());
        if (words.scale() > 1 || half == words.end()) {
            return withHalf(
                    tokens,
                    new Numeral(
                            index,
                            words.end(),
                            value,
                            BigDecimal.valueOf(words.mantissa()),
                            BigDecimal.valueOf(words.scale()),
                            false));
        }
        return scaled(tokens, index, half, value.add(HALF), false);
    }

    /** Half a million, half a dozen; half alone is a share, not a number. */
    private static @Nullable Numeral half(Tokens tokens, int index) {
        int next = index + 1;
        while (tokens.is(next, "-") || tokens.is(next, "a")) {
            next++;
            if (next > index + 4) {
                return null;
            }
        }
        long scale = scaleAt(tokens, next);
        return scale > 1
                ? new Numeral(
                        index,
                        next + 1,
                        HALF.multiply(BigDecimal.valueOf(scale)),
                        HALF,
                        BigDecimal.valueOf(scale),
                        false)
                : null;
    }

    private static Numeral scaled(Tokens tokens, int from, int next, BigDecimal mantissa, boolean inDigits) {
        long scale = 1;
        int to = next;
        for (int step = 0; step < 3; step++) {
            int word = joint(tokens, to) ? to + 1 : to;
            long worth = scaleAt(tokens, word);
            if (worth <= 1) {
                break;
            }
            scale *= worth;
            to = word + 1;
        }
        BigDecimal worth = BigDecimal.valueOf(scale);
        return withHalf(tokens, new Numeral(from, to, mantissa.multiply(worth), mantissa, worth, inDigits));
    }

    /** A million and a half. */
    private static Numeral withHalf(Tokens tokens, Numeral read) {
        int to = halfAfter(tokens, read.to());
        if (to == read.to() || !read.hasScale() || scaleAt(tokens, to) > 1) {
            return read;
        }
        BigDecimal mantissa = read.mantissa().add(HALF);
        return new Numeral(read.from(), to, mantissa.multiply(read.scale()), mantissa, read.scale(), read.inDigits());
    }

    /** The token after "and a half", or the given one where that does not follow. */
    private static int halfAfter(Tokens tokens, int index) {
        int at = joint(tokens, index) ? index + 1 : index;
        if (!tokens.is(at, "and")) {
            return index;
        }
        at = joint(tokens, at + 1) ? at + 2 : at + 1;
        if (!tokens.is(at, "a") && !tokens.is(at, "one")) {
            return index;
        }
        at = joint(tokens, at + 1) ? at + 2 : at + 1;
        return tokens.is(at, "half") ? at + 1 : index;
    }

    private static boolean joint(Tokens tokens, int index) {
        return tokens.is(index, "-") && tokens.glued(index) && tokens.glued(index + 1);
    }

    /** What a scale word is worth, or 1. */
    static long scaleAt(Tokens tokens, int index) {
        NumberWord word = NumberWord.of(tokens.word(index));
        if (word == null) {
            return 1;
        }
        return switch (word.kind()) {
            case HUNDRED, SCALE -> word.value();
            case SUFFIX -> tokens.glued(index) && !EXTENT.contains(tokens.word(index + 1)) ? word.value() : 1;
            default -> 1;
        };
    }

    private static BigDecimal vulgar(String mark) {
        return switch (mark) {
            case "\u00bd" -> HALF;
            case "\u00bc" -> new BigDecimal("0.25");
            case "\u00be" -> new BigDecimal("0.75");
            default -> BigDecimal.ZERO;
        };
    }
}
