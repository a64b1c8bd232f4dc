package org.waybill.screening.evidence;

import java.util.Locale;

/** Says how far two spellings are apart. */
final class Letters {
    private static final int LONGEST = 64;

    private Letters() {}

    static String apart(String one, String other) {
        int edits = edits(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        return edits == 1 ? " is one letter off " : edits == 2 ? " is two letters off " : " is close to ";
    }

    /** Letters more, less or other; two that changed places count once. */
    private static int edits(String one, String other) {
        if (Math.max(one.length(), other.length()) > LONGEST) {
            return LONGEST;
        }
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(one, i, other, j, table);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(String one, int i, String other, int j, int[][] table) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean turned =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return turned ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
