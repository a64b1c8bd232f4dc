package org.waybill.screening.index;

import java.util.Arrays;

/**
 * Keys to numbers, many numbers to a key, in three flat arrays.
 *
 * <p>The upper bits of a key choose a bucket, 32 others are kept beside the number. Two keys may pass for one: once in
 * some thousand million questions a number too many comes back, never one too few.
 */
final class KeyTable {
    private static final int PER_BUCKET = 2;

    private final int shift;
    private final int[] starts;
    private final int[] marks;
    private final int[] values;

    private KeyTable(int shift, int[] starts, int[] marks, int[] values) {
        this.shift = shift;
        this.starts = starts;
        this.marks = marks;
        this.values = values;
    }

    /** The first place that may hold the key's numbers; they stand from here to {@link #to}, among others. */
    int from(long key) {
        return starts[bucket(key)];
    }

    int to(long key) {
        return starts[bucket(key) + 1];
    }

    /** Whether the number at a place is one of the key's. */
    boolean holds(int place, long key) {
        return marks[place] == (int) TextHash.spread(key);
    }

    int value(int place) {
        return values[place];
    }

    int size() {
        return values.length;
    }

    private int bucket(long key) {
        return (int) (TextHash.spread(key) >>> shift);
    }

    /** Takes pairs in any number; those of one key come back in the order given. */
    static final class Builder {
        private long[] keys = new long[1024];
        private int[] values = new int[1024];
        private int size;

        void add(long key, int value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = TextHash.spread(key);
            values[size++] = value;
        }

        KeyTable build() {
            int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(size / PER_BUCKET));
            int shift = 64 - bits;
            int[] starts = starts(bits, shift);
            int[] next = Arrays.copyOf(starts, starts.length - 1);
            int[] marks = new int[size];
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                int place = next[(int) (keys[i] >>> shift)]++;
                marks[place] = (int) keys[i];
                sorted[place] = values[i];
            }
            return new KeyTable(shift, starts, marks, sorted);
        }

        private int[] starts(int bits, int shift) {
            int[] starts = new int[(1 << bits) + 1];
            for (int i = 0; i < size; i++) {
                starts[(int) (keys[i] >>> shift) + 1]++;
            }
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            return starts;
        }
    }
}
