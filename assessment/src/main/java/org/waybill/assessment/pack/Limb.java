package org.waybill.assessment.pack;

import java.time.LocalDate;
import java.util.List;
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
    }

    /** Who must stand at an end. */
    public End at(Side side) {
        return side == Side.GIVER ? giver : taker;
    }
}
