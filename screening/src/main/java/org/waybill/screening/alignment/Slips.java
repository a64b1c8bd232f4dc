package org.waybill.screening.alignment;

import org.waybill.model.Listing;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/**
 * The edits between two words, weighed by what sort of slip each would be.
 *
 * <p>Optimal string alignment (Damerau 1964 without overlapping turns) in a band: only edits up to a bound are told.
 */
final class Slips {
    /** Longer words are compared by their beginnings. */
    static final int LONGEST = 48;

    /** Edits are looked for this far off the diagonal. */
    private static final int BAND = 4;

    private static final double FAR = 99;

    private final double slip;
    private final double vowel;
    private final double firstLetter;
    private final double doubling;
    private final double lookalike;
    private final double shortens;

    Slips(Policy policy, Listing.Kind kind) {
        slip = policy.figure(Rule.SLIP, kind);
        vowel = policy.figure(Rule.SLIP_OF_VOWEL, kind);
        firstLetter = policy.figure(Rule.SLIP_OF_FIRST_LETTER, kind);
        doubling = policy.figure(Rule.SLIP_OF_DOUBLING, kind);
        lookalike = policy.figure(Rule.SLIP_OF_LOOKALIKE, kind);
        shortens = policy.figure(Rule.SLIP_SHORTENS, kind);
    }

    /** How alike two words are, 0 to 1; 0 where they cannot reach the least that counts. */
    double similarity(char[] one, int oneLength, char[] other, int otherLength, Scratch scratch, double least) {
        int longer = Math.max(oneLength, otherLength);
        double room = (1 - least) * Math.max(1, longer - shortens) / slip;
        if (Math.abs(oneLength - otherLength) * Math.min(doubling, lookalike) > room
                || Math.abs(oneLength - otherLength) > BAND) {
            return 0;
        }
        double edits = edits(one, oneLength, other, otherLength, scratch, room);
        return edits > room ? 0 : Math.max(0, 1 - slip * edits / Math.max(1, longer - shortens));
    }

    private double edits(char[] one, int n, char[] other, int m, Scratch scratch, double room) {
        double[] before = scratch.rowBefore;
        double[] above = scratch.rowAbove;
        double[] row = scratch.row;
        above[0] = 0;
        for (int j = 1; j <= Math.min(m, BAND); j++) {
            above[j] = above[j - 1] + single(other, m, j - 1);
        }
        if (BAND < m) {
            above[BAND + 1] = FAR;
        }
        double bestAbove = 0;
        for (int i = 1; i <= n; i++) {
            int from = Math.max(1, i - BAND);
            int to = Math.min(m, i + BAND);
            double best = fill(one, n, i, other, m, from, to, before, above, row);
            if (to < m) {
                row[to + 1] = FAR;
            }
            if (Math.min(best, bestAbove) > room) {
                return FAR;
            }
            bestAbove = best;
            double[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[m];
    }

    private double fill(
            char[] one,
            int n,
            int i,
            char[] other,
            int m,
            int from,
            int to,
            double[] before,
            double[] above,
            double[] row) {
        double omit = single(one, n, i - 1);
        row[from - 1] = from == 1 ? above[0] + omit : FAR;
        double best = row[from - 1];
        char a = one[i - 1];
        for (int j = from; j <= to; j++) {
            char b = other[j - 1];
            double cost = above[j - 1] + (a == b ? 0 : swap(a, b, i == 1 && j == 1));
            cost = Math.min(cost, above[j] + omit);
            cost = Math.min(cost, row[j - 1] + single(other, m, j - 1));
            if (i > 1 && j > 1 && a == other[j - 2] && one[i - 2] == b) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row[j] = cost;
            best = Math.min(best, cost);
        }
        return best;
    }

    /** A letter that only one side has. */
    private double single(char[] word, int length, int at) {
        char c = word[at];
        if ((at > 0 && word[at - 1] == c) || (at + 1 < length && word[at + 1] == c)) {
            return doubling;
        }
        if (at == 0) {
            return firstLetter;
        }
        return c == 'h' ? lookalike : Letters.vowel(c) ? vowel : 1;
    }

    private double swap(char a, char b, boolean first) {
        double cost = Letters.alike(a, b) ? lookalike : Letters.vowel(a) && Letters.vowel(b) ? vowel : 1;
        return first ? cost * firstLetter : cost;
    }
}
