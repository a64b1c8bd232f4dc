package org.waybill.corroboration.reuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts English numbers written out, or half written out, as one word of digits: {@code 13 thousand} is {@code 13000}. */
final class Numerals {
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> BELOW_HUNDRED = belowHundredByWord();
    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);
    private static final int HUNDRED = 100;

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Numerals(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The same words with every number as one. */
    static List<Token> merged(String text, List<Token> tokens) {
        return new Numerals(text, tokens).merged();
    }

    private List<Token> merged() {
        List<Token> merged = new ArrayList<>(tokens.size());
        while (at < tokens.size()) {
            int first = at;
            BigDecimal value = number();
            if (value.signum() < 0) {
                at = first + 1;
                merged.add(tokens.get(first));
            } else {
                merged.add(new Token(
                        value.stripTrailingZeros().toPlainString(),
                        tokens.get(first).start(),
                        tokens.get(at - 1).end()));
            }
        }
        return merged;
    }

    /** The number that begins here, past which the place moves; below 0 where none does. */
    private BigDecimal number() {
        String word = tokens.get(at).word();
        if (isFigure(word)) {
            at++;
            BigDecimal value = new BigDecimal(word);
            while (joined() && SCALES.containsKey(tokens.get(at).word())) {
                value = value.multiply(BigDecimal.valueOf(scale()));
            }
            return value;
        }
        return BigDecimal.valueOf(writtenOut());
    }

    private long writtenOut() {
        long total = 0;
        long last = Long.MAX_VALUE;
        int group = group();
        while (group >= 0) {
            int scale = joined() ? SCALES.getOrDefault(tokens.get(at).word(), 0) : 0;
            if (scale == 0 || scale >= last) {
                return total + group;
            }
            at++;
            last = scale;
            total += group * last;
            int end = at;
            group = joined() ? afterAnd() : -1;
            if (group < 0) {
                at = end;
                return total;
            }
        }
        return total == 0 ? -1 : total;
    }

    private int scale() {
        return SCALES.getOrDefault(tokens.get(at++).word(), 1);
    }

    private int afterAnd() {
        if (tokens.get(at).word().equals("and")) {
            at++;
            if (!joined()) {
                return -1;
            }
        }
        return group();
    }

    /** One to 999, or hundreds up to nineteen; -1 and the place unmoved where there is none. */
    private int group() {
        int small = belowHundred();
        if (small < 0 || !joined() || !tokens.get(at).word().equals("hundred") || small >= HUNDRED / 5) {
            return small;
        }
        at++;
        int end = at;
        int rest = joined() ? afterAndBelowHundred() : -1;
        if (rest < 0) {
            at = end;
            return small * HUNDRED;
        }
        return small * HUNDRED + rest;
    }

    private int afterAndBelowHundred() {
        if (tokens.get(at).word().equals("and")) {
            at++;
            if (!joined()) {
                return -1;
            }
        }
        return belowHundred();
    }

    private int belowHundred() {
        int first = BELOW_HUNDRED.getOrDefault(tokens.get(at).word(), -1);
        if (first < 0) {
            return -1;
        }
        at++;
        int unit = first >= 20 && joined()
                ? BELOW_HUNDRED.getOrDefault(tokens.get(at).word(), 0)
                : 0;
        if (unit == 0 || unit >= 10) {
            return first;
        }
        at++;
        return first + unit;
    }

    private static Map<String, Integer> belowHundredByWord() {
        Map<String, Integer> values = new HashMap<>();
        for (int value = 1; value <= SMALL.size(); value++) {
            values.put(SMALL.get(value - 1), value);
        }
        for (int tens = 2; tens < TENS.size() + 2; tens++) {
            values.put(TENS.get(tens - 2), tens * 10);
        }
        return values;
    }

    /** Whether only spaces or hyphens lie between the last word read and the next one. */
    private boolean joined() {
        if (at == 0 || at >= tokens.size()) {
            return false;
        }
        for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
            char between = text.charAt(i);
            if (!Character.isWhitespace(between)
                    && !Character.isSpaceChar(between)
                    && between != '-'
                    && between != '\u2010'
                    && between != '\u2011') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigure(String word) {
        boolean point = false;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (character == '.' && !point && i > 0) {
                point = true;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }
}
