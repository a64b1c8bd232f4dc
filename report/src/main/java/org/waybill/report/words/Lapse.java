package org.waybill.report.words;

import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;

/** What a decision that stands does now that documents were read anew. */
public final class Lapse {
    private Lapse() {}

    /** "Stands"; more where the claim it is about is read no more, and what to do then. */
    public static String now(Docket docket, Decision decision) {
        return docket.lapsed(decision).map(claim -> words(decision, claim)).orElse("Stands");
    }

    private static String words(Decision decision, ClaimId claim) {
        String does = decision instanceof Decision.Correct
                ? "the claim it put in counts, and so may what is read in its sentence now"
                : "it decides nothing now";
        return "Stands, but no newest reading makes claim " + claim.brief() + " any more: " + does
                + ". Look at that sentence again, decide about what is read there, or undo this review.";
    }
}
