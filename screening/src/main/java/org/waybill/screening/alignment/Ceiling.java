package org.waybill.screening.alignment;

import java.util.List;
import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/**
 * Tells whether two names can reach a score at all, by the likest partner of each part.
 *
 * <p>Every part is granted the partner it is likest to, though two may want the same; parts that are like nothing are
 * surely left over. A score of at least t means that what is alike outweighs t times all that met and was left over, so
 * parts less alike than t only lower the sum. Order, doubts, numbers and forms only lower a score and are not looked at.
 */
final class Ceiling {
    /** Sums are added in another order than by the comparison. */
    private static final double ROUNDING = 1e-9;

    private final Weights weights;
    private final double contradicted;
    private final double omitted;
    private final double added;
    private final double joined;
    private final boolean acronyms;

    Ceiling(Policy policy, Listing.Kind kind) {
        weights = new Weights(policy, kind);
        joined = policy.figure(Rule.JOINED, kind);
        acronyms = kind == Listing.Kind.ORGANISATION;
        double family = Math.max(1, policy.figure(Rule.WEIGHT_OF_FAMILY, kind));
        double leftOver = Math.max(policy.figure(Rule.OMITTED, kind), policy.figure(Rule.ADDED, kind));
        // Only where contradicting costs most is a further part without a partner never a gain.
        boolean rising = policy.figure(Rule.CONTRADICTED, kind) >= family * leftOver;
        contradicted = rising ? policy.figure(Rule.CONTRADICTED, kind) : 0;
        omitted = rising ? policy.figure(Rule.OMITTED, kind) : 0;
        added = rising ? policy.figure(Rule.ADDED, kind) : 0;
    }

    /** Whether the names whose likest parts stand in the scratch may reach a score; where in doubt, they may. */
    boolean reaches(double least, PreparedName asked, PreparedName listed, Scratch scratch) {
        List<Token> one = asked.tokens();
        List<Token> other = listed.tokens();
        if (least <= 0 || one.size() > Scratch.MOST || other.size() > Scratch.MOST || spelledOut(one, other)) {
            return true;
        }
        scratch.asked.clear(one.size());
        scratch.listed.clear(other.size());
        weights.weigh(asked, scratch.asked);
        weights.weigh(listed, scratch.listed);
        if (possible(least, one, other, scratch)) {
            return true;
        }
        return join(one, other, scratch.likestAsked, scratch.likestListed) && possible(least, one, other, scratch);
    }

    /** One word may be the first letters of the other name. */
    private boolean spelledOut(List<Token> one, List<Token> other) {
        return acronyms && (one.size() == 1 || other.size() == 1);
    }

    private boolean possible(double least, List<Token> asked, List<Token> listed, Scratch scratch) {
        double gained =
                gained(least, scratch.asked, scratch.likestAsked) + gained(least, scratch.listed, scratch.likestListed);
        double onlyAsked = alone(asked, scratch.asked.plain, scratch.likestAsked);
        double onlyListed = alone(listed, scratch.listed.plain, scratch.likestListed);
        double both = Math.min(onlyAsked, onlyListed);
        double more = added * beyond(asked, scratch.asked, scratch.likestAsked, onlyAsked, both)
                + omitted * beyond(listed, scratch.listed, scratch.likestListed, onlyListed, both);
        return gained + ROUNDING >= least * (contradicted * both + more);
    }

    private static double gained(double least, Scratch.Side side, double[] likest) {
        double sum = 0;
        for (int i = 0; i < side.size; i++) {
            sum += likest[i] > least ? side.weight[i] / 2 * (likest[i] - least) : 0;
        }
        return sum;
    }

    /** What the words weigh that are like nothing. */
    private static double alone(List<Token> tokens, double[] weights, double[] likest) {
        double sum = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sum += likest[i] <= 0 && Comparison.significant(tokens.get(i)) ? weights[i] : 0;
        }
        return sum;
    }

    private static double beyond(List<Token> tokens, Scratch.Side side, double[] likest, double plain, double both) {
        return plain <= both ? 0 : alone(tokens, side.weight, likest) * (plain - both) / plain;
    }

    /** Grants every part that may be written as one with its neighbours, or in pieces, what a joined part is granted. */
    private boolean join(List<Token> one, List<Token> other, double[] likestOne, double[] likestOther) {
        boolean found = joins(one, other, likestOne, likestOther);
        found |= joins(other, one, likestOther, likestOne);
        return respaced(one, other, likestOne, likestOther) || found;
    }

    private boolean joins(List<Token> wholes, List<Token> parts, double[] likestWhole, double[] likestPart) {
        boolean found = false;
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = 0; Alignment.joinable(wholes.get(i)) && j + 1 < parts.size(); j++) {
                for (int count = 2; count <= Alignment.MOST_PIECES && j + count <= parts.size(); count++) {
                    if (makesOne(wholes.get(i), parts, j, count)) {
                        found = true;
                        likestWhole[i] = Math.max(likestWhole[i], joined);
                        grant(likestPart, j, count);
                    }
                }
            }
        }
        return found;
    }

    private void grant(double[] likest, int from, int count) {
        for (int i = from; i < from + count; i++) {
            likest[i] = Math.max(likest[i], joined);
        }
    }

    /** The same first letter and about as many letters: what {@link TokenSimilarity#joined} asks for first. */
    private static boolean makesOne(Token whole, List<Token> parts, int from, int count) {
        if (whole.text().charAt(0) != parts.get(from).text().charAt(0)) {
            return false;
        }
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += parts.get(i).text().length();
        }
        return Math.abs(Math.min(whole.text().length(), Slips.LONGEST) - length) <= 2;
    }

    private boolean respaced(List<Token> one, List<Token> other, double[] likestOne, double[] likestOther) {
        boolean found = false;
        for (int i = 0; i + 1 < one.size(); i++) {
            for (int j = 0; j + 1 < other.size(); j++) {
                if (Alignment.oneString(one, i, other, j)) {
                    found = true;
                    grant(likestOne, i, 2);
                    grant(likestOther, j, 2);
                }
            }
        }
        return found;
    }
}
