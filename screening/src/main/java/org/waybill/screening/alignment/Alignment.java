package org.waybill.screening.alignment;

import java.util.List;
import org.waybill.model.Listing;
import org.waybill.model.TokenPair.Relation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;

/** Finds which parts of two names belong together: the best pairs first, and joined forms before their pieces. */
final class Alignment {
    /** No name is written in more pieces than this where another writes it in one. */
    static final int MOST_PIECES = 3;

    private static final double SURE = 0.999;

    private final TokenSimilarity similarity;

    Alignment(Policy policy, Listing.Kind kind) {
        similarity = new TokenSimilarity(policy, kind);
    }

    TokenSimilarity similarity() {
        return similarity;
    }

    /** Leaves in the scratch how like each two parts are. */
    void compare(PreparedName asked, PreparedName listed, Scratch scratch) {
        scratch.asked.clear(asked.tokens().size());
        scratch.listed.clear(listed.tokens().size());
        compare(asked.tokens(), listed.tokens(), scratch);
    }

    /** Leaves in the scratch who met whom, by how like they are. */
    void meet(PreparedName asked, PreparedName listed, Scratch scratch) {
        scratch.asked.clear(asked.tokens().size());
        scratch.listed.clear(listed.tokens().size());
        join(asked.tokens(), listed.tokens(), scratch.asked, scratch.listed, false, scratch);
        join(listed.tokens(), asked.tokens(), scratch.listed, scratch.asked, true, scratch);
        respace(asked.tokens(), listed.tokens(), scratch);
        pair(scratch);
    }

    /** Two parts here and two there that make one string: a blank or a hyphen slipped. */
    private void respace(List<Token> asked, List<Token> listed, Scratch scratch) {
        for (int i = 0; i + 1 < scratch.asked.size; i++) {
            for (int j = 0; j + 1 < scratch.listed.size; j++) {
                if (scratch.asked.open(i, 2) && scratch.listed.open(j, 2) && oneString(asked, i, listed, j)) {
                    scratch.asked.meet(i, j, similarity.joined(), Relation.JOINED);
                    scratch.asked.meet(i + 1, j, similarity.joined(), Relation.JOINED);
                    scratch.listed.meet(j, i, similarity.joined(), Relation.JOINED);
                    scratch.listed.meet(j + 1, i, similarity.joined(), Relation.JOINED);
                }
            }
        }
    }

    static boolean oneString(List<Token> asked, int i, List<Token> listed, int j) {
        String one = asked.get(i).text();
        String other = listed.get(j).text();
        String oneMore = asked.get(i + 1).text();
        String otherMore = listed.get(j + 1).text();
        int length = one.length() + oneMore.length();
        return one.length() != other.length()
                && length == other.length() + otherMore.length()
                && one.charAt(0) == other.charAt(0)
                && oneMore.charAt(oneMore.length() - 1) == otherMore.charAt(otherMore.length() - 1)
                && (one.length() > other.length()
                        ? respaced(one, oneMore, other, otherMore)
                        : respaced(other, otherMore, one, oneMore));
    }

    private static boolean respaced(String longer, String rest, String shorter, String more) {
        int moved = longer.length() - shorter.length();
        return longer.startsWith(shorter)
                && more.startsWith(longer.substring(shorter.length()))
                && more.regionMatches(moved, rest, 0, rest.length());
    }

    private void compare(List<Token> asked, List<Token> listed, Scratch scratch) {
        for (int i = 0; i < scratch.asked.size; i++) {
            for (int j = 0; j < scratch.listed.size; j++) {
                int at = i * Scratch.MOST + j;
                scratch.similarity[at] = similarity.of(asked.get(i), listed.get(j), scratch);
                scratch.relations[at] = scratch.relation;
            }
        }
    }

    private void join(
            List<Token> wholes,
            List<Token> parts,
            Scratch.Side wholeSide,
            Scratch.Side partSide,
            boolean turned,
            Scratch scratch) {
        for (int i = 0; i < wholeSide.size; i++) {
            if (joinable(wholes.get(i)) && bestSingle(i, partSide.size, turned, scratch) < SURE) {
                join(wholes, i, parts, wholeSide, partSide, turned, scratch);
            }
        }
    }

    private void join(
            List<Token> wholes,
            int i,
            List<Token> parts,
            Scratch.Side wholeSide,
            Scratch.Side partSide,
            boolean turned,
            Scratch scratch) {
        double single = bestSingle(i, partSide.size, turned, scratch);
        for (int count = 2; count <= MOST_PIECES && wholeSide.open(i); count++) {
            for (int j = 0; j + count <= partSide.size; j++) {
                double alike = fits(wholes.get(i), parts, j, count, partSide)
                        ? similarity.joined(wholes.get(i), parts, j, count, scratch)
                        : 0;
                if (alike > single) {
                    wholeSide.meet(i, j, alike, Relation.JOINED);
                    for (int k = j; k < j + count; k++) {
                        partSide.meet(k, i, alike, Relation.JOINED);
                    }
                    break;
                }
            }
        }
    }

    private static boolean fits(Token whole, List<Token> parts, int from, int count, Scratch.Side side) {
        return side.open(from, count)
                && whole.text().charAt(0) == parts.get(from).text().charAt(0);
    }

    static boolean joinable(Token token) {
        return token.text().length() > 2 && (token.role() == Role.NAME || token.role() == Role.COMMON_WORD);
    }

    private static double bestSingle(int whole, int parts, boolean turned, Scratch scratch) {
        double best = 0;
        for (int j = 0; j < parts; j++) {
            best = Math.max(best, scratch.similarity[turned ? j * Scratch.MOST + whole : whole * Scratch.MOST + j]);
        }
        return best;
    }

    /** Best pair first; of equals the one that keeps the order, counted from either end. */
    private static void pair(Scratch scratch) {
        while (true) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < scratch.asked.size; i++) {
                for (int j = 0; scratch.asked.open(i) && j < scratch.listed.size; j++) {
                    double value = scratch.listed.open(j) ? value(i, j, scratch) : 0;
                    if (value > most) {
                        most = value;
                        best = i * Scratch.MOST + j;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            meet(best, scratch);
        }
    }

    private static double value(int i, int j, Scratch scratch) {
        double alike = scratch.similarity[i * Scratch.MOST + j];
        if (alike <= 0) {
            return 0;
        }
        int fromStart = Math.abs(i - j);
        int fromEnd = Math.abs(scratch.asked.size - i - scratch.listed.size + j);
        return alike - 0.001 * Math.min(fromStart, fromEnd);
    }

    private static void meet(int at, Scratch scratch) {
        int i = at / Scratch.MOST;
        int j = at % Scratch.MOST;
        scratch.asked.meet(i, j, scratch.similarity[at], scratch.relations[at]);
        scratch.listed.meet(j, i, scratch.similarity[at], scratch.relations[at]);
    }
}
