package org.waybill.extraction.scan;

import org.waybill.model.Span;

/**
 * The tokens of one text, in order, with their places in it.
 *
 * <p>Asking past either end gives an empty word, so that rules may look around without counting first.
 */
public class Tokens {
    private final String text;
    private final Lexer lexed;

    protected Tokens(String text) {
        this.text = text;
        this.lexed = new Lexer(text);
    }

    public static Tokens of(String text) {
        return new Tokens(text);
    }

    public String text() {
        return text;
    }

    public int size() {
        return lexed.size;
    }

    /** Lower case; digits without grouping marks; dashes and apostrophes in their plain form; empty outside the text. */
    public String word(int index) {
        return inside(index) ? lexed.words[index] : "";
    }

    public boolean is(int index, TokenKind kind) {
        return inside(index) && lexed.kinds[index] == kind;
    }

    public boolean is(int index, String word) {
        return word(index).equals(word);
    }

    /** Where the token starts in the text. */
    public int start(int index) {
        return lexed.starts[index];
    }

    /** The character after the token's last. */
    public int end(int index) {
        return lexed.ends[index];
    }

    /** The characters from the first token up to, not including, the token {@code to}. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean glued(int index) {
        return index > 0 && inside(index) && lexed.starts[index] == lexed.ends[index - 1];
    }

    /** Whether the token is the first of its line. */
    public boolean opensLine(int index) {
        return inside(index)
                && (index == 0
                        || text.substring(lexed.ends[index - 1], lexed.starts[index])
                                        .indexOf('\n')
                                >= 0);
    }

    /** Whether the token starts with a capital. */
    public boolean capital(int index) {
        return inside(index) && Character.isUpperCase(text.charAt(lexed.starts[index]));
    }

    /** Whether the token starts with a capital and goes on in small letters. */
    public boolean titled(int index) {
        return capital(index)
                && lexed.ends[index] - lexed.starts[index] > 1
                && Character.isLowerCase(text.charAt(lexed.starts[index] + 1));
    }

    /** Whether the number is written in plain digits, without grouping or a point. */
    public boolean plain(int index) {
        return is(index, TokenKind.NUMBER)
                && lexed.words[index].length() == lexed.ends[index] - lexed.starts[index]
                && lexed.words[index].indexOf('.') < 0;
    }

    /** A plain number of at most four digits, or -1. */
    public int small(int index) {
        return plain(index) && word(index).length() <= 4 ? Integer.parseInt(word(index)) : -1;
    }

    /** An ordinal of at most two digits, or -1. */
    public int ordinal(int index) {
        return is(index, TokenKind.ORDINAL) && word(index).length() <= 2 ? Integer.parseInt(word(index)) : -1;
    }

    /** Whether a hyphen joins this token to the next without blanks. */
    public boolean hyphened(int index) {
        return is(index + 1, "-") && glued(index + 1) && glued(index + 2);
    }

    /** Whether the token is an ordinary plural noun in lower case, so far as letters can tell. */
    public boolean pluralNoun(int index) {
        String word = word(index);
        return is(index, TokenKind.WORD)
                && !capital(index)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss");
    }

    private boolean inside(int index) {
        return index >= 0 && index < lexed.size;
    }
}
