package org.waybill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one body found at one time, however often it was passed on.
 *
 * @param said when it was said first, as precise as the documents are; null where none is dated
 * @param figure its first form; null where no figure was given
 * @param period the period its first form is for; null where none was given
 * @param counts whether it adds to the count of findings
 * @param claims every claim that tells it, the first form first, then by date; at least one
 */
public record Finding(
        @Nullable PartialDate said,
        @Nullable Quantity figure,
        @Nullable Period period,
        Origin.Counts counts,
        List<Claim> claims) {
    public Finding {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a finding is told by at least one claim");
        }
    }

    /** The claim that has the first form. */
    public Claim first() {
        return claims.get(0);
    }
}
