package org.waybill.parsing;

/**
 * A stretch of text the parser treats as one word.
 *
 * @param form the characters as they stand in the text
 * @param start first character, counted from 0 in UTF-16 units of the text
 * @param end the character after the last
 */
public record Token(String form, int start, int end) {
    public Token {
        if (form.isEmpty()) {
            throw new IllegalArgumentException("a token has at least one character");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token runs forward from 0, not " + start + " to " + end);
        }
    }
}
