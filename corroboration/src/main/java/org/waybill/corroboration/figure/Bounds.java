package org.waybill.corroboration.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/**
 * What a figure leaves possible: both ends inclusive.
 *
 * @param low the least; null where nothing bounds it from below
 * @param high the most; null where nothing bounds it from above
 */
public record Bounds(
        @Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** What the words of a figure allow, an approximate one as far off as the convention says. */
    static Bounds of(Quantity quantity, BigDecimal roughly) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        return switch (quantity.qualifier()) {
            case MORE_THAN, AT_LEAST -> new Bounds(low, null);
            case UP_TO, LESS_THAN -> new Bounds(null, high);
            case NEARLY -> new Bounds(less(low, roughly), high);
            case APPROX -> quantity.vague().isEmpty()
                    ? new Bounds(less(low, roughly), more(high, roughly))
                    : new Bounds(low, high);
            case EXACT, RANGE -> new Bounds(low, high);
        };
    }

    /** Whole numbers outwards: nobody counts tenths of a ship. */
    private static @Nullable BigDecimal less(@Nullable BigDecimal value, BigDecimal share) {
        return value == null ? null : value.subtract(value.multiply(share)).setScale(0, RoundingMode.FLOOR);
    }

    private static @Nullable BigDecimal more(@Nullable BigDecimal value, BigDecimal share) {
        return value == null ? null : value.add(value.multiply(share)).setScale(0, RoundingMode.CEILING);
    }

    /** Whether some number fits both. */
    public boolean meets(Bounds other) {
        return !above(low, other.high) && !above(other.low, high);
    }

    /** Whether an end is open. */
    public boolean isOpen() {
        return low == null || high == null;
    }

    /** Whether every number that fits this is greater than every one that fits the other. */
    public boolean isAbove(Bounds other) {
        return above(low, other.high);
    }

    private static boolean above(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    /** Whether the words say which way the figure is open, not that it is rough. */
    static boolean isRough(Quantity quantity) {
        return quantity.qualifier() == Qualifier.APPROX || quantity.qualifier() == Qualifier.NEARLY;
    }
}
