package org.waybill.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger's figures for one year of a cap come to. Arithmetic over intervals; nothing is estimated.
 *
 * @param provision the cap
 * @param from first day of its year, inclusive
 * @param to last day of its year, inclusive
 * @param limit how much may be supplied, in {@code unit}
 * @param unit what is counted: barrels
 * @param low the least that the figures leave for the year, all suppliers together; at least 0
 * @param high the most that they leave; null where open
 * @param outcome how that stands to the limit
 * @param why in a sentence, why that
 * @param lines each figure that was looked at, by supplier, then origin
 * @param origins how many got those figures for themselves
 */
public record Tally(
        Provision provision,
        LocalDate from,
        LocalDate to,
        BigDecimal limit,
        String unit,
        BigDecimal low,
        @Nullable BigDecimal high,
        Outcome outcome,
        String why,
        List<Line> lines,
        OriginCount origins) {

    /** How figures stand to a limit. */
    public enum Outcome {
        /** Every value that they leave is at or below it, as far as the case knows suppliers. */
        WITHIN,
        /** Some figure puts the year above it; another, or what the figure leaves open, does not. */
        APPEARS_TO_EXCEED,
        /** Every value that they leave is above it. */
        EXCEEDS,
        CANNOT_SAY;

        /** The name on the wire: {@code appears_to_exceed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How a reader is told. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One origin's figure for one supplier, brought to the cap's year and unit.
     *
     * @param supplier who supplied: an ISO code or a name; empty where no claim tells
     * @param origin the id of the body whose figure it is
     * @param claim the claim that has its first form
     * @param low the least it leaves for the year, in the cap's unit; at least 0
     * @param high the most it leaves; null where open
     * @param counts whether it made the sum
     * @param why how it was brought there, or why it was left out
     */
    public record Line(
            String supplier,
            String origin,
            Claim claim,
            BigDecimal low,
            @Nullable BigDecimal high,
            boolean counts,
            String why) {
        public Line {
            if (low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
                throw new IllegalArgumentException("a figure runs upward from 0: " + origin);
            }
        }
    }

    public Tally {
        lines = List.copyOf(lines);
        if (to.isBefore(from) || low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
            throw new IllegalArgumentException("a year and its sum run upward: " + provision.id());
        }
    }
}
