package org.waybill.screening.index;

/**
 * 64-bit keys of texts, and of texts with one character left out, in one pass.
 *
 * <p>A polynomial, so that leaving out a character costs the same wherever it stands. Keys only nominate: whoever finds
 * one compares the texts.
 */
final class TextHash {
    /** Odd, so that multiplying loses nothing; the golden ratio in 64 bits (Knuth, TAOCP 3, 6.4). */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    static long of(CharSequence text) {
        return of(0, text);
    }

    /** The key of what {@code before} is the key of, and {@code text} written after it. */
    static long of(long before, CharSequence text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** Puts the key of the text without its n-th character at n places after {@code from}. */
    static void withoutOne(CharSequence text, long[] into, int from) {
        int length = text.length();
        long whole = of(text);
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        long before = 0;
        for (int i = 0; i < length; i++) {
            power *= INVERSE;
            long with = before * BASE + text.charAt(i) + 1;
            into[from + i] = whole + (before - with) * power;
            before = with;
        }
    }

    /** Puts the keys of the text without any two of its characters into {@code into}, from a place on; tells how many. */
    static int withoutTwo(CharSequence text, long[] into, int from) {
        int length = text.length();
        long[] one = new long[length - 1];
        int size = 0;
        for (int i = 0; i < length - 1; i++) {
            withoutOne(new StringBuilder(text).deleteCharAt(i), one, 0);
            System.arraycopy(one, i, into, from + size, length - 1 - i);
            size += length - 1 - i;
        }
        return size;
    }

    /** What {@link #BASE} times gives 1, by Newton's iteration: each round doubles the bits that are right. */
    private static final long INVERSE = inverse();

    private static long inverse() {
        long inverse = BASE;
        for (int round = 0; round < 6; round++) {
            inverse *= 2 - BASE * inverse;
        }
        return inverse;
    }

    /** Spreads a key over all bits: a polynomial's low bits depend on few characters (Stafford's mix 13). */
    static long spread(long key) {
        long bits = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
