package org.waybill.screening.name;

/**
 * One written word before anybody asks what it does in the name.
 *
 * @param text folded; not empty
 * @param start where it begins in the written name, in UTF-16 units
 * @param end where it ends, exclusive
 * @param vowelless it was written without its vowels
 * @param signs it was written in signs for syllables or words, of which none is a slip of another
 */
record Word(String text, int start, int end, boolean vowelless, boolean signs) {

    /** A word written in letters that leave nothing out. */
    Word(String text, int start, int end) {
        this(text, start, end, false, false);
    }

    Word as(String other) {
        return new Word(other, start, end, vowelless, signs);
    }

    Word upTo(Word last, String joined) {
        return new Word(joined, Math.min(start, last.start), Math.max(end, last.end), vowelless, signs);
    }
}
