package org.waybill.report.outline;

import java.util.Locale;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Status;

/** Whether a claim says that something is so. Claims of different standing are never counted together. */
public enum Standing {
    /** Put forward as so: stated, reported or alleged. */
    SAID("Said to be so", "stated, reported or alleged"),
    /** Denied, or explicitly said not to have happened or not to have been found. */
    DENIED("Denied, or said not to be so", "denials, explicit non-events and non-findings"),
    /** Planned, sought, requested or promised, but not said to be done. */
    PLANNED("Planned or sought", "announced, requested or intended; not said to be done"),
    /** Conditional, capability, conversion of a capacity. */
    SUPPOSED("Only supposed", "conditional, or what could be rather than what was"),
    /** The author's judgement. */
    JUDGED("Judgement", "an author’s opinion, not a report");

    private final String title;
    private final String gloss;

    Standing(String title, String gloss) {
        this.title = title;
        this.gloss = gloss;
    }

    /** Where the claim stands; a negation outweighs the modality it comes with. */
    public static Standing of(Claim claim) {
        Status status = claim.status();
        if (status.negated() || claim.type() == ClaimType.DENIAL) {
            return DENIED;
        }
        return switch (status.modality()) {
            case ASSERTED, REPORTED, ALLEGED -> SAID;
            case DENIED -> DENIED;
            case PLANNED -> PLANNED;
            case HYPOTHETICAL -> SUPPOSED;
            case OPINION -> JUDGED;
        };
    }

    /** For a heading. */
    public String title() {
        return title;
    }

    /** What it takes in, in a few words. */
    public String gloss() {
        return gloss;
    }

    /** The name on the wire: {@code said}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
