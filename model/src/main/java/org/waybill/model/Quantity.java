package org.waybill.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a source gave it, qualifier and unit kept.
 *
 * @param low the least value said, inclusive; equal to {@code high} for a single figure; null where open
 * @param high the greatest value said, inclusive; null where open
 * @param unit what is counted, lower case and plural: containers, rounds, soldiers, USD
 * @param qualifier the word that bounded the figure
 * @param basis what the figure counts
 * @param vague the word itself where the figure is a band for one: "hundreds"; empty otherwise
 */
public record Quantity(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        Qualifier qualifier,
        Basis basis,
        String vague) {

    public Quantity {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a quantity needs a value or a bound");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a band runs upward, not " + low + " to " + high);
        }
        low = plain(low);
        high = plain(high);
    }

    /** One figure. */
    public static Quantity of(BigDecimal value, String unit, Qualifier qualifier, Basis basis) {
        return new Quantity(value, value, unit, qualifier, basis, "");
    }

    /** Whether the text gives one figure, not a band. */
    public boolean isSingle() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    public Quantity withBasis(Basis other) {
        return new Quantity(low, high, unit, qualifier, other, vague);
    }

    public Quantity withUnit(String other) {
        return new Quantity(low, high, other, qualifier, basis, vague);
    }

    /** Without trailing zeros or exponent, so that equal figures are equal values. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
