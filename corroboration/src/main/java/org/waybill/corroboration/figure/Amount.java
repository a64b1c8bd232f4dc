package org.waybill.corroboration.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.taxonomy.Measure;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;

/**
 * A figure with what it counts: only amounts of one measure and kind can be held against one another.
 *
 * @param measure what is counted
 * @param quantity the figure as the source gave it
 */
public record Amount(Measure measure, Quantity quantity) {
    /** "Nearly 16,000" may stand for 15,800, not "about 7,000" for 6,700: fewer digits than two are no rounding but a figure. */
    private static final int ROUNDED_DIGITS = 2;
    /** The design's factor for a slip. */
    private static final BigDecimal SLIP = BigDecimal.TEN;
    /** A number of fewer digits is met with anywhere. */
    private static final int TELLING_DIGITS = 2;
    /** A tenth: the usual reading of "about", and the default of the design. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    /** The figure of a claim; empty where it gives none. */
    public static Optional<Amount> of(Claim claim, Taxonomy taxonomy) {
        return claim.slots()
                .quantity()
                .value()
                .map(quantity -> new Amount(taxonomy.measure(quantity.unit()), quantity));
    }

    /** What the words allow. */
    public Bounds bounds() {
        return Bounds.of(quantity, ROUGHLY);
    }

    /** How far off an approximate figure may be, as a share of itself: 0.1 for a tenth. */
    public static BigDecimal slack() {
        return ROUGHLY;
    }

    /** Whether a convention, not the source, says where the figure ends: "about 6,700", "nearly 16,000". */
    public boolean isReadByConvention() {
        return Bounds.isRough(quantity) && quantity.vague().isEmpty();
    }

    /** The number itself, where there is one: of a band the lower end; of an open one its only end. */
    public BigDecimal point() {
        BigDecimal low = quantity.low();
        return low == null ? Objects.requireNonNull(quantity.high()) : low;
    }

    /** The figure without its qualifier, as a name: what a copy keeps when it loses the words around a number. */
    public String key() {
        return measure.id() + " " + kind() + " " + bare(quantity.low()) + ".." + bare(quantity.high());
    }

    /** The name that the same figure, rounded, would have; empty where it is round already. */
    public Optional<String> roundedKey() {
        if (!quantity.isSingle()) {
            return Optional.empty();
        }
        BigDecimal rounded = point().round(new MathContext(ROUNDED_DIGITS, RoundingMode.HALF_UP));
        return rounded.compareTo(point()) == 0
                ? Optional.empty()
                : Optional.of(measure.id() + " " + kind() + " " + bare(rounded) + ".." + bare(rounded));
    }

    /** The names it may be looked up by: its own, and that of its rounded form. */
    public Stream<String> keys() {
        return Stream.concat(Stream.of(key()), roundedKey().stream());
    }

    /** Parts, shares, rates and capacities are no rivals of totals; whether a total is meant is often left open. */
    public String kind() {
        return switch (quantity.basis()) {
            case TOTAL, UNSTATED, SNAPSHOT -> "total";
            case BATCH, INCREMENT -> "part";
            case RATE -> "rate";
            case CAPACITY -> "capacity";
            case SHARE -> "share";
        };
    }

    /** Whether it may be held against totals: a batch or an increment is no rival of one. */
    public boolean isTotal() {
        return quantity.basis() == Basis.TOTAL
                || quantity.basis() == Basis.UNSTATED
                || quantity.basis() == Basis.SNAPSHOT;
    }

    /** How many digits stand before the zeros at the end: 2 for 6,700, 4 for 4,314. */
    public int digits() {
        return point().stripTrailingZeros().precision();
    }

    /** The digits of the figure and of its roughest rounding, wherever the point stands: what a slip leaves of it. */
    public Stream<String> traces() {
        return Stream.concat(Stream.of(point(), roughest()).map(this::trace).distinct(), Stream.of(bare(point())));
    }

    private String trace(BigDecimal value) {
        return measure.id() + " " + kind() + " " + value.stripTrailingZeros().unscaledValue();
    }

    private BigDecimal roughest() {
        return point().round(new MathContext(1, RoundingMode.HALF_UP));
    }

    /** Whether this is what a careless copy may make of another: the point slipped, rounded to one digit, another unit. */
    public boolean isSlipOf(Amount other) {
        boolean same = point().compareTo(other.point()) == 0;
        if (!isComparable(other)) {
            return same && digits() >= TELLING_DIGITS && kind().equals(other.kind());
        }
        return (!same && trace(point()).equals(trace(other.point()))) || point().compareTo(other.roughest()) == 0;
    }

    /** Whether one is ten times the other or more: a slip of a zero, a unit or a translation is likelier than a finding. */
    public boolean isFarFrom(Amount other) {
        BigDecimal one = point();
        BigDecimal two = other.point();
        return one.signum() > 0
                && two.signum() > 0
                && (one.compareTo(two.multiply(SLIP)) >= 0 || two.compareTo(one.multiply(SLIP)) >= 0);
    }

    public boolean isComparable(Amount other) {
        return measure.id().equals(other.measure.id()) && kind().equals(other.kind());
    }

    /** Whether one may be the other told again: the same number, or one the rough rounding of the other. */
    public boolean tells(Amount other) {
        return names().tell(other.names());
    }

    /** What it is held against others by, for whoever does so often. */
    public Names names() {
        return new Names(key(), roundedKey().orElse(""), Bounds.isRough(quantity));
    }

    /**
     * The names of a figure.
     *
     * @param key of the figure as it is
     * @param rounded of the same figure, rounded; empty where it is round already
     * @param rough whether its words say that it is not exact
     */
    public record Names(String key, String rounded, boolean rough) {
        /** Whether one may be the other told again. */
        public boolean tell(Names other) {
            return key.equals(other.key)
                    || (other.rough && rounded.equals(other.key))
                    || (rough && other.rounded.equals(key));
        }
    }

    private static String bare(@Nullable BigDecimal value) {
        return value == null ? "open" : value.stripTrailingZeros().toPlainString();
    }
}
