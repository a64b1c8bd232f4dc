package org.waybill.screening.index;

/** How far apart two spellings are, as long as they are near. */
final class Spelling {
    /** What {@link #distance} gives for whatever is farther apart than one slip. */
    static final int FAR = 2;

    private Spelling() {}

    /** 0 for the same text, 1 for one character more, less, other or swapped with its neighbour, else {@link #FAR}. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return FAR;
        }
        int same = sameFromStart(one, other);
        if (same == one.length() && same == other.length()) {
            return 0;
        }
        return isOneSlip(one, other, same) ? 1 : FAR;
    }

    private static boolean isOneSlip(String one, String other, int at) {
        if (one.length() > other.length()) {
            return sameAfter(one, at + 1, other, at);
        }
        if (one.length() < other.length()) {
            return sameAfter(other, at + 1, one, at);
        }
        return sameAfter(one, at + 1, other, at + 1) || isSwapped(one, other, at);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && sameAfter(one, at + 2, other, at + 2);
    }

    private static boolean sameAfter(String one, int at, String other, int there) {
        return one.regionMatches(at, other, there, one.length() - at);
    }

    private static int sameFromStart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
