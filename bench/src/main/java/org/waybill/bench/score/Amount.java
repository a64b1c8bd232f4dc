package org.waybill.bench.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Basis;
import org.waybill.model.Quantity;

/**
 * A figure as scoring compares it.
 *
 * @param low the least value, inclusive; null where open
 * @param high the greatest value, inclusive; null where open
 * @param unit what is counted
 * @param qualifier the wire name of the qualifier, or empty
 * @param cumulative {@code true}, {@code false} or {@code unknown}
 */
public record Amount(@Nullable Double low, @Nullable Double high, String unit, String qualifier, String cumulative) {
    private static final double BOUNDLESS = 1e18;
    private static final double TOLERANCE = 0.01;

    /** Both ends of a figure, open ends replaced by the widest. */
    record Ends(double low, double high) {
        boolean single() {
            return low == high;
        }

        boolean meets(Ends other) {
            return (single() && other.single()) ? near(other) : (low <= other.high && other.low <= high);
        }

        private boolean near(Ends other) {
            return Math.abs(low - other.low) <= TOLERANCE * Math.max(Math.abs(low), 1);
        }
    }

    public static Amount of(Quantity quantity) {
        return new Amount(
                number(quantity.low()),
                number(quantity.high()),
                quantity.unit(),
                quantity.qualifier().key(),
                cumulative(quantity.basis()));
    }

    /** Whether two figures agree; two absent ones do. The first is the gold one. */
    public static boolean same(@Nullable Amount gold, @Nullable Amount predicted) {
        Optional<Ends> wanted = ends(gold);
        Optional<Ends> got = ends(predicted);
        if (wanted.isEmpty() || got.isEmpty()) {
            return wanted.isEmpty() && got.isEmpty();
        }
        return wanted.get().meets(got.get());
    }

    private static Optional<Ends> ends(@Nullable Amount amount) {
        if (amount == null || (amount.low == null && amount.high == null)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ends(amount.low == null ? 0 : amount.low, amount.high == null ? BOUNDLESS : amount.high));
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    /** A snapshot is everything there was at one time, which the annotators mark as a running total. */
    private static String cumulative(Basis basis) {
        return switch (basis) {
            case TOTAL, SNAPSHOT -> "true";
            case INCREMENT, BATCH, RATE, SHARE -> "false";
            case CAPACITY, UNSTATED -> "unknown";
        };
    }
}
