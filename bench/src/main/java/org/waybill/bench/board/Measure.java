package org.waybill.bench.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a scoreboard.
 *
 * @param name what it measures
 * @param kind whether it is a count or a share
 * @param value the figure; for a share between 0 and 1, NaN where there was nothing to measure
 * @param of how many cases stand behind a share; 0 for a count and for a difference of shares
 * @param interval where the share may lie with other documents; null where not estimated
 */
public record Measure(
        String name,
        Kind kind,
        double value,
        int of,
        @Nullable Interval interval) {

    /** What sort of figure it is, and which way is better. */
    public enum Kind {
        COUNT,
        SHARE,
        /** A count that should be nought. */
        ERRORS
    }

    /**
     * Where a share lies in 95 of 100 draws of documents.
     *
     * @param low lower end, inclusive
     * @param high upper end, inclusive
     */
    public record Interval(double low, double high) {
        /** As it is printed: {@code 0.444 to 0.617}; empty where there was nothing to draw. */
        public String text() {
            return Double.isNaN(low) ? "" : threeDigits(low) + " to " + threeDigits(high);
        }
    }

    public static Measure count(String name, int value) {
        return new Measure(name, Kind.COUNT, value, 0, null);
    }

    public static Measure errors(String name, int value) {
        return new Measure(name, Kind.ERRORS, value, 0, null);
    }

    /** A share of a number of cases; NaN where there are none. */
    public static Measure share(String name, double hits, int of) {
        return new Measure(name, Kind.SHARE, of == 0 ? Double.NaN : hits / of, of, null);
    }

    public Measure within(Interval range) {
        return new Measure(name, kind, value, of, range);
    }

    public Measure called(String other) {
        return new Measure(other, kind, value, of, interval);
    }

    public Optional<Interval> range() {
        return Optional.ofNullable(interval);
    }

    /** The figure as it is printed: {@code 0.812}, {@code 41}, or a dash. */
    public String text() {
        return kind == Kind.SHARE ? threeDigits(value) : Long.toString(Math.round(value));
    }

    /** Half to even on the exact binary value, so that other scorers print the same digits. */
    public static String threeDigits(double share) {
        if (Double.isNaN(share)) {
            return "-";
        }
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
