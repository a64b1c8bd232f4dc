package org.waybill.parsing;

/**
 * The character classes the model was trained with.
 *
 * <p>They are narrower than Unicode's on purpose: a letter is A to Z, and capitals are lowered only up to U+00DE. Widening
 * them would change what the trained features mean.
 */
final class Characters {
    private Characters() {}

    static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** ASCII punctuation, symbols included. */
    static boolean isPunctuation(char c) {
        return '!' <= c && c <= '~' && !isLetter(c) && !isDigit(c);
    }

    static boolean isCurrency(char c) {
        return c == '$' || ('\u00A2' <= c && c <= '\u00A5') || ('\u20A0' <= c && c <= '\u20CF');
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || ('\u2018' <= c && c <= '\u201B');
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || ('\u201C' <= c && c <= '\u201F');
    }

    /** Hyphen, non-breaking hyphen, figure dash, en dash, em dash. */
    static boolean isDash(char c) {
        return c == '-' || ('\u2010' <= c && c <= '\u2014');
    }

    /** Bullets that open a line of a list. */
    static boolean isBullet(char c) {
        return c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    }

    /** Signs that may stand before or inside a number. */
    static boolean isNumberSign(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || ('\u2212' <= c && c <= '\u2213')
                || ('\u221A' <= c && c <= '\u221C');
    }

    /** The ASCII character that stands for this one in the model. */
    static char fold(char c) {
        if (isCurrency(c)) {
            return '$';
        } else if (isSingleQuote(c)) {
            return '\'';
        } else if (isDoubleQuote(c)) {
            return '"';
        }
        return isDash(c) || isBullet(c) ? '-' : c;
    }

    /** Lowers ASCII, Latin-1 and the Windows-1252 capitals below U+00A0; leaves all else. */
    static char lower(char c) {
        if (isUpper(c) || ('\u00C0' <= c && c <= '\u00DE' && c != '\u00D7')) {
            return (char) (c + 32);
        } else if (c == '\u008A' || c == '\u008C' || c == '\u008E') {
            return (char) (c + 16);
        }
        return c == '\u009F' ? '\u00FF' : c;
    }

    static String lower(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = lower(units[i]);
        }
        return new String(units);
    }
}
