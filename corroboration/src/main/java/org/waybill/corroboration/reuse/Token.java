package org.waybill.corroboration.reuse;

/**
 * A word as it is compared, and where it stands.
 *
 * @param word folded: lower case, no accents, no marks; a number as plain digits
 * @param start first character in the text
 * @param end the character after the last
 */
record Token(String word, int start, int end) {}
