package org.waybill.parsing.format;

/**
 * Hashes of feature values that can be joined without joining the strings.
 *
 * <p>The hash of a string is the polynomial of its UTF-16 units modulo 2<sup>64</sup>, so the hash of {@code a + "_" + b}
 * follows from the hashes of {@code a} and {@code b} and the length of {@code b}. That matters because the trained model
 * knows its joined features only as such strings: hashing the parts separately would tell apart what the model does not.
 */
public final class Fingerprint {
    /** What stands between the values of a joined feature. */
    public static final char JOINT = '_';

    /** Odd, so that its powers never vanish and 0 is free to mean "no value". */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    /** The hash of these characters. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of the characters from {@code start} to before {@code end}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** The factor by which a string of this length shifts what is joined in front of it; never 0. */
    public static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of {@code left + JOINT + right}. */
    public static long join(long left, long right, long rightPower) {
        return (left * BASE + JOINT) * rightPower + right;
    }

    /** The key of a value under one template: the finaliser of MurmurHash3 over both. */
    public static long key(long hash, int template) {
        long key = hash ^ ((template + 1) * 0xD6E8FEB86659FD93L);
        key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
        key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return key ^ (key >>> 33);
    }
}
