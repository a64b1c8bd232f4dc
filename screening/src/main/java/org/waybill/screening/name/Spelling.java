package org.waybill.screening.name;

/** How far apart two spellings are, as long as they are near: characters more, less, other, or swapped. */
public final class Spelling {
    /** Slips beyond which two spellings are simply two names. */
    public static final int MOST = 2;

    private Spelling() {}

    /** 0 to {@link #MOST} slips; one more than that for whatever is farther apart. */
    public static int distance(String one, String other) {
        return distance(one, 0, other, 0, MOST);
    }

    /** Of what follows from the places given, in at most so many slips; one more than that if it takes more. */
    private static int distance(String one, int i, String other, int j, int most) {
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i++;
            j++;
        }
        int left = one.length() - i;
        int right = other.length() - j;
        if (left == 0 || right == 0) {
            return Math.min(left + right, most + 1);
        }
        return Math.abs(left - right) > most || most == 0 ? most + 1 : slipped(one, i, other, j, most);
    }

    /** The characters at the places given differ: each kind of slip is tried, and the rest compared. */
    private static int slipped(String one, int i, String other, int j, int most) {
        int least = most + 1;
        if (isSwapped(one, i, other, j)) {
            least = 1 + distance(one, i + 2, other, j + 2, most - 1);
        }
        least = Math.min(least, 1 + distance(one, i + 1, other, j + 1, Math.min(most, least) - 1));
        least = Math.min(least, 1 + distance(one, i + 1, other, j, Math.min(most, least) - 1));
        least = Math.min(least, 1 + distance(one, i, other, j + 1, Math.min(most, least) - 1));
        return Math.min(least, most + 1);
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i + 1 < one.length()
                && j + 1 < other.length()
                && one.charAt(i) == other.charAt(j + 1)
                && one.charAt(i + 1) == other.charAt(j);
    }
}
