package org.waybill.server.workbench.api.problem;

import java.util.Collection;
import java.util.Comparator;

/** The known name that a mistyped one was most likely meant to be. */
public final class NearNames {
    /** Long texts are nobody's slip, and comparing them would take time. */
    private static final int LONGEST = 64;

    private NearNames() {}

    /** The nearest of those known; empty where none is within a third of the letters. */
    public static String nearest(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return "";
        }
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(1, Math.max(given.length(), name.length()) / 3))
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Letters put in, left out, changed, or written the wrong way round. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : least(steps, one, other, row, column);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int row, int column) {
        int changed = steps[row - 1][column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(steps[row - 1][column], steps[row][column - 1]));
        boolean crossed = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return crossed ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
    }
}
