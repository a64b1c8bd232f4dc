package org.waybill.screening.ofac;

/**
 * How alike two strings are by the characters they share. A common beginning gives a bonus.
 *
 * <p>Jaro 1989; Winkler 1990. The bonus is given at any similarity, as the published scores show.
 */
public final class JaroWinkler {
    /** The longest beginning that earns the bonus: with it published scores are met best. */
    private static final int LONGEST_PREFIX = 5;

    private static final double BONUS = 0.1;

    /** Longer strings are compared by their beginnings, so that time stays bounded. */
    private static final int LONGEST = 512;

    private JaroWinkler() {}

    /** 0, nothing in common, to 1, equal. */
    public static double similarity(String one, String other) {
        String left = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String right = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        double jaro = jaro(left, right);
        return jaro + BONUS * prefix(left, right) * (1 - jaro);
    }

    private static int prefix(String one, String other) {
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] ofOne = new boolean[one.length()];
        boolean[] ofOther = new boolean[other.length()];
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            int j = partner(one.charAt(i), i, other, ofOther, window);
            if (j >= 0) {
                ofOne[i] = true;
                ofOther[j] = true;
                shared++;
            }
        }
        return shared == 0 ? 0 : jaro(shared, turned(one, ofOne, other, ofOther), one.length(), other.length());
    }

    private static double jaro(double shared, int turned, int one, int other) {
        return (shared / one + shared / other + (shared - turned / 2.0) / shared) / 3;
    }

    private static int partner(char c, int at, String other, boolean[] taken, int window) {
        for (int j = Math.max(0, at - window); j <= Math.min(other.length() - 1, at + window); j++) {
            if (!taken[j] && other.charAt(j) == c) {
                return j;
            }
        }
        return -1;
    }

    private static int turned(String one, boolean[] ofOne, String other, boolean[] ofOther) {
        int turned = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (ofOne[i]) {
                while (!ofOther[j]) {
                    j++;
                }
                turned += one.charAt(i) == other.charAt(j++) ? 0 : 1;
            }
        }
        return turned;
    }
}
