package org.waybill.parsing;

/** What the tokenizer takes for spaces, symbols and marks that end a sentence. */
final class Symbols {
    private Symbols() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Characters that are words of their own when they stand at the edge of a word. */
    static boolean isSymbol(char c) {
        return Characters.isPunctuation(c)
                || Characters.isCurrency(c)
                || ('\u2010' <= c && c <= '\u205E')
                || ('\u2190' <= c && c <= '\u21FF')
                || c == '\u00AB'
                || c == '\u00BB';
    }

    static boolean isFinal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || ('\u2047' <= c && c <= '\u2049');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Marks that can close what a full stop stands in. */
    static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\u00BB' || isQuote(c);
    }

    static boolean isOpener(char c) {
        return c == '(' || c == '[' || c == '{' || c == '\u00AB' || isQuote(c);
    }

    static boolean isQuote(char c) {
        return Characters.isSingleQuote(c) || Characters.isDoubleQuote(c);
    }

    /** A hyphen as part of a word; longer dashes always stand between words. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Splits a word wherever it stands in it. */
    static boolean isDivider(char c) {
        return c == ';'
                || c == ','
                || c == '~'
                || c == '='
                || c == '+'
                || c == '|'
                || c == '\u2026'
                || "()[]{}<>".indexOf(c) >= 0
                || Characters.isDoubleQuote(c)
                || (Characters.isDash(c) && !isHyphen(c))
                || ('\u2190' <= c && c <= '\u21FF');
    }

    /** The end of the run of the same character, or of final marks, that begins at {@code start}. */
    static int endOfRun(CharSequence text, int start, int end) {
        int at = start + 1;
        while (at < end && isSameRun(text.charAt(start), text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The beginning of the run that ends before {@code end}. */
    static int startOfRun(CharSequence text, int start, int end) {
        int at = end - 1;
        while (at > start && isSameRun(text.charAt(end - 1), text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSameRun(char first, char other) {
        return first == other || (isFinal(first) && isFinal(other));
    }
}
