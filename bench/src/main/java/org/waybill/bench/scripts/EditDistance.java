package org.waybill.bench.scripts;

/** Insertions, deletions and replacements between two words. */
final class EditDistance {
    private EditDistance() {}

    /** One less the distance's share of the longer word, 0 to 1. */
    static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) between(one, other) / longer;
    }

    private static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int at = 1; at <= other.length(); at++) {
                int changed = corner + (one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1);
                corner = row[at];
                row[at] = Math.min(changed, Math.min(row[at], row[at - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
