package org.waybill.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure an entry is told by, under one convention: never an average.
 *
 * @param profile the convention: {@code waybill}, {@code ucdp}, {@code acled}, {@code sipri}
 * @param measure what is counted, as in the series
 * @param low the least that any figure still standing allows; null where open
 * @param best the figure itself; null where the convention gives none
 * @param high the most that any figure still standing allows; null where open
 * @param bracketed whether the convention marks it as uncertain
 * @param why in a sentence, why this one
 * @param claims the claims it rests on; at least one
 */
public record BestFigure(
        String profile,
        String measure,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean bracketed,
        String why,
        List<Claim> claims) {
    public BestFigure {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a figure rests on at least one claim");
        }
    }
}
