package org.waybill.corroboration.telling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Origin.Evidence;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * One claim as one speaker's word. A claim on the word of two is two tellings.
 *
 * @param claim what is told
 * @param speaker who is said to say so, once unspecific words are resolved inside the document
 * @param spoken whom the text's own words name
 * @param how why this speaker, where the text's own words were unspecific; empty else
 * @param relays who passes it on, nearest to the speaker first; the publisher and whom it credits come last
 * @param said when it was said: as the text tells, else when it was published; null where neither is known
 * @param published when the document was; null where unknown
 * @param backdated whether the text itself gives an older date
 * @param amount its figure
 * @param ground whether the text says that it rests on knowledge of its own, or on that of others
 * @param evidence what it is said to rest on
 * @param corrects whether its sentence, or the one before it, says that an earlier figure is given up
 */
public record Telling(
        Claim claim,
        Speaker speaker,
        Speaker spoken,
        String how,
        List<Speaker> relays,
        @Nullable PartialDate said,
        @Nullable PartialDate published,
        boolean backdated,
        Optional<Amount> amount,
        Ground ground,
        Set<Evidence> evidence,
        boolean corrects) {
    public Telling {
        relays = List.copyOf(relays);
        evidence = Set.copyOf(evidence);
    }

    /** Whose knowledge a telling is said to rest on. */
    public enum Ground {
        NOT_TOLD,
        /** Other knowledge than what it is told beside. */
        SEPARATE,
        /** What its members or others know, gathered. */
        COMPILED
    }

    public Sha256 document() {
        return claim.passage().document();
    }

    /** How the claim stands: the classes are never counted together. */
    public enum Stance {
        SAID,
        DENIED,
        PLANNED,
        SUPPOSED
    }

    public Stance stance() {
        Modality modality = claim.status().modality();
        boolean isDenied = claim.status().negated() || modality == Modality.DENIED;
        if (claim.type() == ClaimType.DENIAL) {
            // That somebody denies is what is told here; what he denies is another claim.
            return claim.status().negated() ? Stance.DENIED : Stance.SAID;
        }
        if (isDenied) {
            return Stance.DENIED;
        }
        return switch (modality) {
            case ASSERTED, REPORTED, ALLEGED -> Stance.SAID;
            case PLANNED -> Stance.PLANNED;
            case HYPOTHETICAL, OPINION, DENIED -> Stance.SUPPOSED;
        };
    }

    /** Whether both may be the same thing said: the same figure, or none in either. */
    public boolean tellsAs(Telling other) {
        return amount.isPresent() == other.amount.isPresent()
                && amount.map(mine -> mine.tells(other.amount.orElseThrow())).orElse(true);
    }

    Telling resting(Ground on, Set<Evidence> told, boolean correcting) {
        return new Telling(
                claim, speaker, spoken, how, relays, said, published, backdated, amount, on, told, correcting);
    }

    Telling by(Speaker resolved, String why) {
        return new Telling(
                claim, resolved, spoken, why, relays, said, published, backdated, amount, ground, evidence, corrects);
    }
}
