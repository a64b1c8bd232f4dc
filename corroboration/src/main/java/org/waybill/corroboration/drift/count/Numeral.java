package org.waybill.corroboration.drift.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Table;

/**
 * A number as written, in digits or in words.
 *
 * @param value what it comes to
 * @param scale what it was multiplied by: 1,000,000 in "4 million", 1 in "4"
 * @param start its first token
 * @param end the token after its last
 */
record Numeral(BigDecimal value, BigDecimal scale, int start, int end) {
    private static final Table TABLE = Table.bundled(Numeral.class, "numbers.tsv", "word", "kind", "value");
    private static final Map<String, BigDecimal> SMALL = values("small");
    private static final Map<String, BigDecimal> SCALES = values("scale");
    private static final Map<String, BigDecimal> SUFFIXES = values("suffix");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Map<String, BigDecimal> values(String kind) {
        return TABLE.where("kind", kind).index("word", "value", BigDecimal::new);
    }

    /** The number that begins at a token. */
    static Optional<Numeral> at(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (first.isDigits()) {
            return digits(tokens, start);
        }
        if (first.word().equals("half")) {
            int article = start + 1;
            return isArticle(tokens, article) && isScale(tokens, article + 1)
                    ? Optional.of(scaled(tokens, HALF, start, article + 1))
                    : Optional.empty();
        }
        if (isArticle(tokens, start)) {
            return isScale(tokens, start + 1)
                    ? Optional.of(scaled(tokens, BigDecimal.ONE, start, start + 1))
                    : Optional.empty();
        }
        return words(tokens, start);
    }

    /** Whether a word stands for a number or a multiple of one. */
    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || SCALES.containsKey(word);
    }

    private static boolean isArticle(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).word().equals("a") || tokens.get(at).word().equals("an"));
    }

    private static boolean isScale(List<Token> tokens, int at) {
        return at < tokens.size() && SCALES.containsKey(tokens.get(at).word());
    }

    private static Optional<Numeral> digits(List<Token> tokens, int start) {
        Token number = tokens.get(start);
        BigDecimal value = new BigDecimal(number.word().replace(",", ""));
        int next = start + 1;
        if (next < tokens.size()
                && number.touches(tokens.get(next))
                && tokens.get(next).isWord()) {
            BigDecimal suffix = SUFFIXES.get(tokens.get(next).word());
            return suffix == null
                    ? Optional.empty()
                    : Optional.of(new Numeral(value.multiply(suffix), suffix, start, next + 1));
        }
        return Optional.of(scaled(tokens, value, start, next));
    }

    /** Multiplies by the scales that follow, a dash before each or none. */
    private static Numeral scaled(List<Token> tokens, BigDecimal value, int start, int from) {
        BigDecimal scale = BigDecimal.ONE;
        int end = from;
        for (int at = from; at < tokens.size(); at++) {
            BigDecimal factor = SCALES.get(tokens.get(at).word());
            if (factor != null) {
                scale = scale.multiply(factor);
                end = at + 1;
            } else if (!tokens.get(at).isDash() || at != end) {
                break;
            }
        }
        return new Numeral(value.multiply(scale), scale, start, end);
    }

    private static Optional<Numeral> words(List<Token> tokens, int start) {
        Sum sum = new Sum();
        int end = start;
        int at = start;
        while (at < tokens.size() && sum.takes(tokens.get(at).word())) {
            end = at + 1;
            at = sum.joined(tokens, end);
        }
        boolean none = end == start
                || (end == start + 1 && tokens.get(start).word().equals("one"))
                || SCALES.containsKey(tokens.get(start).word());
        return none ? Optional.empty() : Optional.of(new Numeral(sum.value(), sum.scale, start, end));
    }

    /** Adds up words as they come: "two hundred and ten thousand". */
    private static final class Sum {
        private BigDecimal whole = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;
        private @Nullable BigDecimal last;

        boolean takes(String word) {
            BigDecimal small = SMALL.get(word);
            BigDecimal factor = SCALES.get(word);
            if (small != null && fits(small)) {
                part = part.add(small);
                last = small;
                return true;
            }
            if (factor == null || part.signum() == 0) {
                return false;
            }
            multiply(factor);
            return true;
        }

        /** "Twenty four" is one number, "twenty thirty" and "four five" are two. */
        private boolean fits(BigDecimal small) {
            BigDecimal before = last;
            return before == null
                    || (before.compareTo(BigDecimal.valueOf(20)) >= 0 && small.compareTo(BigDecimal.TEN) < 0);
        }

        private void multiply(BigDecimal factor) {
            scale = scale.multiply(factor);
            last = null;
            if (factor.compareTo(THOUSAND) < 0) {
                part = part.multiply(factor);
                return;
            }
            whole = whole.add(part.multiply(factor));
            part = BigDecimal.ZERO;
        }

        /** Where the number may go on: past a dash between number words, past "and" after a multiple. */
        int joined(List<Token> tokens, int at) {
            boolean passes = at + 1 < tokens.size()
                    && isNumberWord(tokens.get(at + 1).word())
                    && (tokens.get(at).isDash()
                            || (tokens.get(at).word().equals("and") && last == null && part.signum() > 0));
            return passes ? at + 1 : at;
        }

        BigDecimal value() {
            return whole.add(part);
        }
    }
}
