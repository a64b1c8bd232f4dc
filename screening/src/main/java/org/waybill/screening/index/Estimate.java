package org.waybill.screening.index;

import org.waybill.model.Listing;

/** About what the comparison of an asked name with listed ones will come to, told by weights alone. */
final class Estimate {
    private final float asked;
    private final float contradicted;
    private final float omitted;
    private final float added;

    Estimate(float asked, Listing.Kind kind, Weights weights) {
        this.asked = asked;
        this.contradicted = weights.contradicted(kind);
        this.omitted = weights.omitted(kind);
        this.added = weights.added(kind);
    }

    /**
     * More where more is in common and less is left over, above all on both sides.
     *
     * @param common what the parts in common weigh
     * @param alike the same, each part as far as it is like the other
     * @param listed what the whole listed name weighs
     */
    float of(float common, float alike, float listed) {
        float onlyAsked = Math.max(0, asked - common);
        float onlyListed = Math.max(0, listed - common);
        float both = Math.min(onlyAsked, onlyListed);
        return common / (common + contradicted * both + added * (onlyAsked - both) + omitted * (onlyListed - both));
    }
}
