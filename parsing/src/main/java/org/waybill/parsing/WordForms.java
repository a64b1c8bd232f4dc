package org.waybill.parsing;

import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Trait;

/** What a word's own characters say, wherever it stands. */
record WordForms(String simplified, String lower, long lowerHash) {
    private static final int LONGEST_AFFIX = 4;
    private static final Column[] PREFIXES = {Column.PREFIX2, Column.PREFIX3};
    private static final Column[] SUFFIXES = {Column.SUFFIX1, Column.SUFFIX2, Column.SUFFIX3, Column.SUFFIX4};
    private static final long[] POWERS = new long[LONGEST_AFFIX + 1];
    private static final long[] NOWHERE = {};
    private static final long[] FIRST = {Fingerprint.of("0")};
    private static final long[] LAST = {Fingerprint.of("1")};

    static {
        for (int length = 0; length <= LONGEST_AFFIX; length++) {
            POWERS[length] = Fingerprint.power(length);
        }
    }

    static WordForms of(String form) {
        String simplified = Simplification.of(form);
        String lower = Characters.lower(simplified);
        return new WordForms(simplified, lower, Fingerprint.of(lower));
    }

    /** Notes what is known as soon as the word's place is. */
    void write(int word, Sentence sentence) {
        sentence.setLower(word, lower);
        sentence.set(Column.FORM, word, simplified);
        sentence.set(Column.LOWER, word, lowerHash, Fingerprint.power(lower.length()));
        sentence.set(Column.SHAPE, word, Spelling.shape(simplified));
        sentence.set(Trait.SPELLING, word, Spelling.marks(simplified, word == 1));
        sentence.set(Trait.POSITION, word, position(word, sentence.size()));
        writeAffixes(word, sentence);
    }

    private static long[] position(int word, int size) {
        if (word == 1) {
            return FIRST;
        }
        return word == size - 1 ? LAST : NOWHERE;
    }

    /** An affix is never the whole word. */
    private void writeAffixes(int word, Sentence sentence) {
        int length = lower.length();
        for (int i = 0; i < PREFIXES.length && i + 2 < length; i++) {
            sentence.set(PREFIXES[i], word, Fingerprint.of(lower, 0, i + 2), POWERS[i + 2]);
        }
        for (int i = 0; i < SUFFIXES.length && i + 1 < length; i++) {
            sentence.set(SUFFIXES[i], word, Fingerprint.of(lower, length - i - 1, length), POWERS[i + 1]);
        }
    }
}
