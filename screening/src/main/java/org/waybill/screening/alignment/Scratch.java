package org.waybill.screening.alignment;

import java.util.Arrays;
import org.waybill.model.TokenPair;

/** The room in which one thread lays names side by side; used again for each pair. */
final class Scratch {
    /** More parts of a name are not laid side by side, only counted as left over. */
    static final int MOST = 16;

    static final int NOBODY = -1;

    final double[] row = new double[Slips.LONGEST + 2];
    final double[] rowAbove = new double[Slips.LONGEST + 2];
    final double[] rowBefore = new double[Slips.LONGEST + 2];
    final char[] one = new char[Slips.LONGEST];
    final char[] other = new char[Slips.LONGEST];

    final double[] similarity = new double[MOST * MOST];
    final TokenPair.Relation[] relations = new TokenPair.Relation[MOST * MOST];
    TokenPair.Relation relation = TokenPair.Relation.SAME;
    /** For each part, how like the part of the other name is that it is likest to. */
    final double[] likestAsked = new double[MOST];

    final double[] likestListed = new double[MOST];

    final Side asked = new Side();
    final Side listed = new Side();
    final Accounts accounts = new Accounts();

    /** What became of the parts of one name. */
    static final class Side {
        int size;
        final double[] weight = new double[MOST];
        /** The weight of what the part does, whatever its rarity: common names contradict as well as rare ones. */
        final double[] plain = new double[MOST];

        /** The first part of the other name that this one met. */
        final int[] partner = new int[MOST];

        final double[] similarity = new double[MOST];
        final TokenPair.Relation[] relation = new TokenPair.Relation[MOST];

        void clear(int tokens) {
            size = Math.min(tokens, MOST);
            Arrays.fill(partner, 0, size, NOBODY);
        }

        boolean open(int at) {
            return partner[at] == NOBODY;
        }

        boolean open(int from, int count) {
            for (int i = from; i < from + count; i++) {
                if (partner[i] != NOBODY) {
                    return false;
                }
            }
            return true;
        }

        void meet(int at, int other, double alike, TokenPair.Relation how) {
            partner[at] = other;
            similarity[at] = alike;
            relation[at] = how;
        }
    }

    /** The weights that met, were left over, contradicted one another. */
    static final class Accounts {
        double matched;
        double alike;
        double contradicted;
        double omitted;
        double added;
        double extra;
        double order;
        double whole;
        double score;
    }
}
