package org.waybill.parsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a word without marks at its contraction, its currency or its unit. */
final class Piece {
    /** Written after an apostrophe; {@code n't} takes its n along. */
    private static final Set<String> ENDINGS = Set.of("s", "d", "m", "ll", "re", "ve");

    /** Written together: how long the first word is. */
    private static final Map<String, Integer> TWO_WORDS =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "gimme", 3, "lemme", 3, "'tis", 2, "'twas", 2);

    /** A number and what it is counted in. Calibres in mm stay whole: they are names. */
    private static final Pattern MEASURE = Pattern.compile(
            "([\\d.,]*\\d)(k|m|mn|bn|tn|trn|km|kg|cm|nm|ft|lb|oz|mi|kt|am|pm|h|g)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CURRENCY = Pattern.compile("(\\p{Alpha}{0,3}\\p{Sc})(\\d.*)");

    private static final Pattern CURRENCY_CODE = Pattern.compile("(USD|EUR|GBP|CHF|RUB|KRW|CNY|JPY|AUD|CAD)(\\d.*)");

    private final String text;
    private final List<Token> found;

    Piece(String text, List<Token> found) {
        this.text = text;
        this.found = found;
    }

    /** Adds the words between two places of the text, none if they are the same. */
    void split(int start, int end) {
        if (start < end) {
            int cut = firstCut(start, end);
            add(start, cut);
            if (cut < end) {
                split(cut, end);
            }
        }
    }

    /** Where the first word ends. */
    private int firstCut(int start, int end) {
        if (end - start == 1) {
            return end;
        }
        int contraction = contraction(start, end);
        if (contraction > start) {
            return contraction;
        }
        return hasSignAndDigit(start, end) ? measure(start, end) : together(start, end);
    }

    /** Where the contracted word begins, or {@code start} if there is none. */
    private int contraction(int start, int end) {
        int at = end - 1;
        while (at > start && Character.isLetter(text.charAt(at))) {
            at--;
        }
        if (at == start || !Symbols.isApostrophe(text.charAt(at))) {
            return start;
        }
        String ending = Characters.lower(text.substring(at + 1, end));
        char before = Characters.lower(text.charAt(at - 1));
        if (ending.equals("t") && before == 'n') {
            return at - 1;
        }
        return ENDINGS.contains(ending) && !isDecade(ending, start, at) ? at : start;
    }

    /** "1990's" is a plural, "KN-23's" is not. */
    private boolean isDecade(String ending, int start, int end) {
        return ending.equals("s") && text.substring(start, end).chars().allMatch(c -> Characters.isDigit((char) c));
    }

    private boolean hasSignAndDigit(int start, int end) {
        char first = text.charAt(start);
        boolean isNumber = Characters.isDigit(first) || first == '.' || first == '-' || first == '+';
        return isNumber || text.substring(start, end).chars().anyMatch(c -> Characters.isDigit((char) c));
    }

    private int measure(int start, int end) {
        for (Pattern pattern : List.of(MEASURE, CURRENCY, CURRENCY_CODE)) {
            Matcher matcher = pattern.matcher(text).region(start, end);
            if (matcher.matches()) {
                return matcher.end(1);
            }
        }
        return percent(end);
    }

    private int percent(int end) {
        return text.charAt(end - 1) == '%' ? end - 1 : end;
    }

    private int together(int start, int end) {
        return start + TWO_WORDS.getOrDefault(Characters.lower(text.substring(start, end)), end - start);
    }

    private void add(int start, int end) {
        found.add(new Token(text.substring(start, end), start, end));
    }
}
