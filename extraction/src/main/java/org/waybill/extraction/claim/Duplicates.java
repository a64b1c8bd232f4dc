package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Party;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Tier;

/** One claim for each thing said: a second mention that adds no slot is no second claim. */
public final class Duplicates {
    private Duplicates() {}

    /** The claims of one sentence, with readings of the same words by two frames joined. */
    public static List<Claim> merged(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            int same = sameWords(kept, claim);
            if (same < 0) {
                kept.add(claim);
            } else {
                kept.set(same, fuller(kept.get(same), claim));
            }
        }
        return List.copyOf(kept);
    }

    private static int sameWords(List<Claim> kept, Claim claim) {
        for (int i = 0; i < kept.size(); i++) {
            Claim other = kept.get(i);
            boolean sameItems = overlap(other.slots().items(), claim.slots().items());
            if (other.type() == claim.type() && sameItems && agree(other, claim)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlap(Slot<?> one, Slot<?> two) {
        return one.spans().stream().anyMatch(span -> two.spans().stream().anyMatch(span::overlaps));
    }

    private static boolean agree(Claim one, Claim two) {
        return fits(one.slots().actors(), two.slots().actors())
                && fits(one.slots().target(), two.slots().target());
    }

    private static boolean fits(Slot<List<Party>> one, Slot<List<Party>> two) {
        return !one.isFilled() || !two.isFilled() || one.value().equals(two.value());
    }

    /** The surer reading with its gaps filled by the other. */
    private static Claim fuller(Claim one, Claim two) {
        boolean swap = filled(two) > filled(one)
                || (filled(two) == filled(one) && two.tier().compareTo(one.tier()) < 0);
        Claim base = swap ? two : one;
        Claim other = swap ? one : two;
        Slots slots = new Slots(
                or(base.slots().actors(), other.slots().actors()),
                or(base.slots().target(), other.slots().target()),
                base.slots().items(),
                or(base.slots().quantity(), other.slots().quantity()),
                or(base.slots().period(), other.slots().period()),
                or(base.slots().place(), other.slots().place()));
        return slots.equals(base.slots()) ? base : joined(base, slots);
    }

    /** What two readings say together neither says alone, so it goes to review. */
    private static Claim joined(Claim base, Slots slots) {
        return new Claim(
                base.type(),
                slots,
                base.attribution(),
                base.status(),
                Tier.B,
                base.rule(),
                base.passage(),
                base.grounds().and("joined"));
    }

    private static int filled(Claim claim) {
        return (claim.slots().actors().isFilled() ? 2 : 0)
                + (claim.slots().target().isFilled() ? 2 : 0);
    }

    private static <T> Slot<T> or(Slot<T> one, Slot<T> two) {
        return one.isFilled() ? one : two;
    }

    /** The claims of a document without those that another one already says in full. */
    public static List<Claim> without(List<Claim> claims) {
        return Coverage.without(claims);
    }
}
