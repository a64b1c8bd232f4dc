package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.drift.count.Count;

/**
 * The numbers that a figure allows.
 *
 * @param low inclusive; null where open
 * @param high inclusive; null where open
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final BigDecimal SLACK = Thresholds.of("slack");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int EXACT_DIGITS = Thresholds.of("exact-digits").intValueExact();

    static Interval of(Count count) {
        return switch (count.qualifier()) {
            case MORE_THAN, AT_LEAST -> new Interval(count.low(), null);
            case UP_TO, LESS_THAN -> new Interval(null, count.high());
            case NEARLY -> new Interval(less(count.low()), count.high());
            case APPROX ->
                new Interval(less(count.low()), count.high().add(count.high().multiply(SLACK)));
            case EXACT, RANGE ->
                new Interval(
                        count.low().subtract(halfStep(count.low())),
                        count.high().add(halfStep(count.high())));
        };
    }

    boolean overlaps(Interval other) {
        return !isBelow(high, other.low) && !isBelow(other.high, low);
    }

    private static boolean isBelow(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private static BigDecimal less(BigDecimal value) {
        return value.subtract(value.multiply(SLACK));
    }

    /** Half of what the last digit that was meant is worth: 500 for 16,000, 50 for 15,800. */
    private static BigDecimal halfStep(BigDecimal value) {
        if (value.signum() == 0) {
            return HALF;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        int digits = Math.max(EXACT_DIGITS, stripped.precision());
        int magnitude = stripped.precision() - stripped.scale();
        return HALF.scaleByPowerOfTen(magnitude - digits);
    }
}
