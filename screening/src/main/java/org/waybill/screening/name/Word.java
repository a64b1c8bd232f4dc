package org.waybill.screening.name;

/**
 * One written word before anybody asks what it does in the name.
 *
 * @param text folded; not empty
 * @param start where it begins in the written name, in UTF-16 units
 * @param end where it ends, exclusive
 * @param vowelless it was written without its vowels
 * @param signs the signs for syllables or words in which it was written; empty where it was written in letters
 */
record Word(String text, int start, int end, boolean vowelless, String signs) {

    /** A word written in letters that leave nothing out. */
    Word(String text, int start, int end) {
        this(text, start, end, false, "");
    }

    Word as(String other) {
        return new Word(other, start, end, vowelless, signs);
    }

    Word upTo(Word last, String joined) {
        return new Word(
                joined,
                Math.min(start, last.start),
                Math.max(end, last.end),
                vowelless,
                signs.isEmpty() ? "" : signs + last.signs);
    }
}
