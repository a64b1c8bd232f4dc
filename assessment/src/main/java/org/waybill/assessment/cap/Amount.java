package org.waybill.assessment.cap;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/**
 * What a figure leaves, as an interval.
 *
 * @param low the least it leaves, at least 0
 * @param isAbove whether it leaves {@code low} itself out: "more than"
 * @param high the most it leaves, inclusive; null where open
 * @param told the greatest number that it names: where the figure itself puts things
 */
record Amount(BigDecimal low, boolean isAbove, @Nullable BigDecimal high, BigDecimal told) {

    /**
     * A figure, read by its qualifier.
     *
     * <p>"About" and "nearly" bound nothing from below: how far they reach is a convention, and the ledger's own is used
     * where the entry has it.
     */
    static Amount of(Quantity figure) {
        return figure.isSingle() ? single(figure) : band(figure);
    }

    private static Amount single(Quantity figure) {
        BigDecimal value = value(figure.low());
        return switch (figure.qualifier()) {
            case EXACT, RANGE -> new Amount(value, false, value, value);
            case AT_LEAST -> new Amount(value, false, null, value);
            case MORE_THAN -> new Amount(value, true, null, value);
            case UP_TO, LESS_THAN, NEARLY -> new Amount(BigDecimal.ZERO, false, value, value);
            case APPROX -> new Amount(BigDecimal.ZERO, false, null, value);
        };
    }

    private static Amount band(Quantity figure) {
        boolean isAbove = figure.qualifier() == Qualifier.MORE_THAN;
        BigDecimal low = value(figure.low());
        return new Amount(low, isAbove, figure.high(), figure.high() == null ? low : figure.high());
    }

    private static BigDecimal value(@Nullable BigDecimal value) {
        return value == null || value.signum() < 0 ? BigDecimal.ZERO : value;
    }

    /** The same in another unit, of which one of these is {@code least} to {@code most}. */
    Amount times(BigDecimal least, BigDecimal most) {
        return new Amount(
                plain(low.multiply(least)),
                isAbove,
                high == null ? null : plain(high.multiply(most)),
                plain(told.multiply(most)));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same without a greatest: a part of the year only, or one consignment. */
    Amount atLeast() {
        return new Amount(low, isAbove, null, told);
    }

    /** The same without a least: some of it may lie elsewhere. */
    Amount atMost() {
        return new Amount(BigDecimal.ZERO, false, high, told);
    }

    /** Both together. */
    Amount plus(Amount other) {
        return new Amount(
                low.add(other.low),
                isAbove || other.isAbove,
                high == null || other.high == null ? null : high.add(other.high),
                told.add(other.told));
    }

    /** Whether every value it leaves is above a limit. */
    boolean isAbove(BigDecimal limit) {
        int order = low.compareTo(limit);
        return order > 0 || (order == 0 && isAbove);
    }

    /** As it is printed, without the unit. */
    String words() {
        if (high == null) {
            return low.signum() == 0 ? "any number of" : (isAbove ? "more than " : "at least ") + number(low);
        }
        return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    }

    /** A number as it is printed: {@code 1,000,000}. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
