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
 * @param readAs in words, how rough figures were read that make an end: "about 6,700 is read as 6,030–7,370 …"; empty where
 *     every end is a number that somebody gave
 */
public record BestFigure(
        String profile,
        String measure,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean bracketed,
        String why,
        List<Claim> claims,
        List<String> readAs) {
    public BestFigure {
        claims = List.copyOf(claims);
        readAs = List.copyOf(readAs);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a figure rests on at least one claim");
        }
    }

    /** A figure each of whose ends somebody gave. */
    public BestFigure(
            String profile,
            String measure,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean bracketed,
            String why,
            List<Claim> claims) {
        this(profile, measure, low, best, high, bracketed, why, claims, List.of());
    }
}
