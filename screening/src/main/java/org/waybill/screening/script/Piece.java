package org.waybill.screening.script;

/**
 * One word of a reading, with the characters it reads.
 *
 * @param text Latin lower-case letters and digits, no accents; not empty
 * @param start first character in the text that was read, in UTF-16 units
 * @param end the character after the last; pieces may share characters, where one sign reads as two words
 * @param vowelless it was written without its vowels and they are not known, so that only consonants can be compared
 */
public record Piece(String text, int start, int end, boolean vowelless) {

    public Piece {
        if (text.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("a piece has letters and a place, not " + start + " to " + end);
        }
    }

    /** The same piece of a longer text, in which this text begins at the offset given. */
    public Piece moved(int by) {
        return new Piece(text, start + by, end + by, vowelless);
    }
}
