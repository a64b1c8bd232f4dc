package org.waybill.assessment.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.ClaimType;

/**
 * One duty of a provision: its conduct, which way it runs, whose duty it is, what it covers.
 *
 * @param id the same for good within its provision: {@code procurement}
 * @param name as a reader is told: "procurement from the DPRK"
 * @param from first day it applied, where that is not the provision's; else null
 * @param to last day it applied, where that is not the provision's; else null
 * @param claims the types of claims that tell of such conduct, at least one
 * @param giver who must stand at the giving end
 * @param taker who must stand at the taking end
 * @param bound whose duty it is
 * @param goods what it covers; null where the conduct needs none
 * @param further what else must be shown
 * @param note what a reader must know of this reading; may be empty
 */
public record Limb(
        String id,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ClaimType> claims,
        End giver,
        End taker,
        Side bound,
        @Nullable Scope goods,
        List<Further> further,
        String note) {
    public Limb {
        claims = List.copyOf(claims);
        further = List.copyOf(further);
        if (claims.isEmpty() || (from != null && to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("a limb is asked of some claims and ends after it begins: " + id);
        }
    }

    /** Whether whom the regime is about must stand at an end. */
    public boolean isAimed() {
        return giver == End.TARGET || taker == End.TARGET;
    }

    /**
     * The list of phrases that brings a limb to an entry where nobody of the regime takes part.
     *
     * <p>The use of a weapon names who fires it and who is hit, not who made it.
     *
     * @return the list of its first further element; empty where a limb is aimed, or that element asks for no words
     */
    public Optional<String> sign() {
        return isAimed() || further.isEmpty() || !(further.get(0).test() instanceof Further.Test.Words words)
                ? Optional.empty()
                : Optional.of(words.cues());
    }

    /** The end where whom the regime is about stands: giving where that is both, taking where it is neither. */
    public Side targetSide() {
        return giver == End.TARGET ? Side.GIVER : Side.TAKER;
    }

    /** Who must stand at an end. */
    public End at(Side side) {
        return side == Side.GIVER ? giver : taker;
    }
}
