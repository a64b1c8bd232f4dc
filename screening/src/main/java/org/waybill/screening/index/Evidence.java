package org.waybill.screening.index;

import java.util.Arrays;

/** For each listed name, how much of the asked name was found in it so far. Cleared without being walked through. */
final class Evidence {
    /** Upper half: which token of which question was the last to be found; lower half: the sum so far. */
    private final long[] cells;

    /** What the tokens found weigh, however like they are. */
    private final float[] weights;

    private int[] touched = new int[256];
    private int size;
    private int first;
    private int current;

    Evidence(int names) {
        cells = new long[names];
        weights = new float[names];
    }

    /** Forgets the last question. */
    void clear(int tokens) {
        if (current > Integer.MAX_VALUE - 2 * tokens - 2) {
            Arrays.fill(cells, 0);
            current = 0;
        }
        size = 0;
        first = current + 1;
    }

    /** From here on, what is added belongs to another token of the asked name. */
    void nextToken() {
        current++;
    }

    /**
     * Counts for a name once for each token, and the first time is what counts.
     *
     * @param weight of the asked token
     * @param like how like it the token found is, 0 to 1
     */
    void add(int name, float weight, float like, boolean mayBeNew) {
        int mark = (int) (cells[name] >>> 32);
        if (mark >= first) {
            if (mark != current) {
                set(name, sum(name) + weight * like);
                weights[name] += weight;
            }
        } else if (mayBeNew) {
            set(name, weight * like);
            weights[name] = weight;
            append(name);
        }
    }

    private void set(int name, float sum) {
        cells[name] = (long) current << 32 | Float.floatToRawIntBits(sum);
    }

    private void append(int name) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
        }
        touched[size++] = name;
    }

    /** What the tokens found in a name weigh. */
    float weight(int name) {
        return weights[name];
    }

    /** The same, each token as far as it is like the one asked for. */
    float sum(int name) {
        return Float.intBitsToFloat((int) cells[name]);
    }

    /** How many names something was found in. */
    int size() {
        return size;
    }

    int name(int place) {
        return touched[place];
    }
}
