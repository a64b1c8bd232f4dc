package org.waybill.parsing;

import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Trait;

/**
 * The values of one sentence's words, as hashes, filled in from step to step.
 *
 * <p>Word 0 is the artificial root; the words of the text are counted from 1.
 */
final class Sentence {
    static final int ROOT = 0;

    private final int size;
    private final String[] lowers;
    private final long[] hashes;
    private final long[] powers;
    private final long[][] traits;

    /** @param words how many, without the root */
    Sentence(int words) {
        size = words + 1;
        lowers = new String[size];
        hashes = new long[Column.COUNT * size];
        powers = new long[Column.COUNT * size];
        traits = new long[Trait.COUNT * size][];
    }

    /** How many words there are, the root included. */
    int size() {
        return size;
    }

    /** The simplified form of a word in lower case. */
    String lower(int word) {
        return lowers[word];
    }

    void setLower(int word, String lower) {
        lowers[word] = lower;
    }

    void set(Column column, int word, CharSequence value) {
        set(column, word, Fingerprint.of(value), Fingerprint.power(value.length()));
    }

    /** @param power as of {@link Fingerprint#power}; 0 says there is no value */
    void set(Column column, int word, long hash, long power) {
        hashes[column.row() * size + word] = hash;
        powers[column.row() * size + word] = power;
    }

    void set(Trait trait, int word, long[] values) {
        traits[trait.row() * size + word] = values;
    }

    /** Where the values of a column begin in {@link #hashes()} and {@link #powers()}. */
    int offset(int row) {
        return row * size;
    }

    long[] hashes() {
        return hashes;
    }

    long[] powers() {
        return powers;
    }

    /** The hashes of all values of a trait; not to be changed. */
    long[] trait(int row, int word) {
        return traits[row * size + word];
    }
}
