package org.waybill.report.words;

import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;

/** How firmly a claim is put, as a verb that fits after the speaker's name. */
public final class Firmness {
    private Firmness() {}

    /** "states", "alleges", "says it is planned or sought". */
    public static String verb(Claim claim) {
        if (claim.status().negated()) {
            return negated(claim.status().modality());
        }
        return claim.type() == ClaimType.DENIAL ? "denies" : verb(claim.status().modality());
    }

    private static String verb(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "states";
            case REPORTED -> "reported, no source named";
            case ALLEGED -> "alleges";
            case DENIED -> "denies";
            case PLANNED -> "says it is planned or sought";
            case HYPOTHETICAL -> "supposes";
            case OPINION -> "judges";
        };
    }

    private static String negated(Modality modality) {
        return switch (modality) {
            case ASSERTED, OPINION -> "says this did not happen, or was not found";
            case REPORTED -> "reported, no source named, not to have happened";
            case ALLEGED -> "alleges that this did not happen";
            case DENIED -> "denies";
            case PLANNED -> "says this is not planned";
            case HYPOTHETICAL -> "does not expect this";
        };
    }
}
