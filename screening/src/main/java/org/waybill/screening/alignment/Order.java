package org.waybill.screening.alignment;

import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** Whether parts that met stand in an order that one name may have. */
final class Order {
    private final double order;
    private final double descent;
    private final boolean turns;

    Order(Policy policy, Listing.Kind kind) {
        order = policy.figure(Rule.ORDER, kind);
        descent = policy.figure(Rule.ORDER_OF_DESCENT, kind);
        turns = kind == Listing.Kind.PERSON;
    }

    /** What is left of the score, 0 to 1: all of it where the order is the same, or the family name came first. */
    double kept(PreparedName asked, Scratch scratch) {
        int falls = 0;
        int first = -1;
        int before = -1;
        for (int i = 0; i < scratch.asked.size; i++) {
            int partner = scratch.asked.partner[i];
            if (partner >= 0 && asked.tokens().get(i).role() != Role.PARTICLE) {
                falls += before > partner ? 1 : 0;
                first = first < 0 ? partner : first;
                before = partner;
            }
        }
        boolean turned = falls == 1 && before < first && turns;
        double kept = falls == 0 || turned ? 1 : Math.max(0.5, 1 - order * falls);
        return falls > 0 && descent > 0 && exchanged(asked, scratch) ? kept * (1 - descent) : kept;
    }

    /** "A son of B" against "B son of A". */
    private static boolean exchanged(PreparedName asked, Scratch scratch) {
        for (int i = 1; i + 1 < scratch.asked.size; i++) {
            int j = descent(asked, i) ? scratch.asked.partner[i] : -1;
            if (j > 0 && j + 1 < scratch.listed.size && crossed(scratch.asked, i, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean descent(PreparedName name, int at) {
        return name.tokens().get(at).role() == Role.PARTICLE
                && name.tokens().get(at).text().startsWith("bin");
    }

    private static boolean crossed(Scratch.Side asked, int i, int j) {
        return asked.partner[i - 1] > j && asked.partner[i + 1] >= 0 && asked.partner[i + 1] < j;
    }
}
