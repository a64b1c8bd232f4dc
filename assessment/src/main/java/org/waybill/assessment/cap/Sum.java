package org.waybill.assessment.cap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.cap.Figure.Weight;

/** The figures of one year of a cap, brought together. */
final class Sum {
    private static final Comparator<Amount> BY_LEAST =
            Comparator.comparing(Amount::low).thenComparing(amount -> amount.isAbove());

    private final CapYear year;
    private final List<Figure> counted;

    Sum(CapYear year, List<Figure> all) {
        this.year = year;
        this.counted = all.stream()
                .filter(figure -> figure.weight(year) != Weight.NONE)
                .toList();
    }

    /**
     * What they leave for the year, all suppliers together; empty where none counts.
     *
     * <p>Suppliers that are named one by one add up. A figure for several together, or for nobody in particular, may count
     * the same goods again, so it is laid beside that sum and never added to it.
     */
    Optional<Amount> amount() {
        Map<String, List<Figure>> suppliers =
                counted.stream().collect(Collectors.groupingBy(Figure::supplier, TreeMap::new, Collectors.toList()));
        Optional<Amount> added = suppliers.entrySet().stream()
                .filter(one -> isOne(one.getKey()))
                .map(one -> supplier(one.getValue()))
                .reduce(Amount::plus);
        return suppliers.entrySet().stream()
                .filter(one -> !isOne(one.getKey()))
                .map(one -> Optional.of(supplier(one.getValue())))
                .reduce(added, (one, other) -> one.isEmpty() ? other : other.map(more -> beside(one.get(), more)));
    }

    private static boolean isOne(String supplier) {
        return !supplier.isEmpty() && !supplier.contains(",");
    }

    /** Two that may count the same goods: at least the greater least, at most the greater most. */
    private static Amount beside(Amount one, Amount other) {
        Amount more = one.low().compareTo(other.low()) >= 0 ? one : other;
        BigDecimal high =
                one.high() == null || other.high() == null ? null : one.high().max(other.high());
        return new Amount(more.low(), more.isAbove(), high, one.told().max(other.told()));
    }

    /** One supplier: the least and the most that any of its most telling origins leaves. */
    private Amount supplier(List<Figure> figures) {
        Weight best = figures.stream()
                .map(one -> one.weight(year))
                .max(Comparator.naturalOrder())
                .orElse(Weight.NONE);
        Collection<List<Figure>> origins = figures.stream()
                .filter(one -> one.weight(year) == best)
                .collect(Collectors.groupingBy(Figure::origin, TreeMap::new, Collectors.toList()))
                .values();
        List<Amount> amounts = origins.stream().map(this::origin).toList();
        Amount least = amounts.stream().min(BY_LEAST).orElseThrow();
        return new Amount(least.low(), least.isAbove(), high(amounts, figures), told(figures));
    }

    /** The greatest that any origin names; open where none gives a most. A least above another's most counts too. */
    private @Nullable BigDecimal high(List<Amount> amounts, List<Figure> figures) {
        if (amounts.stream().allMatch(one -> one.high() == null)) {
            return null;
        }
        return Stream.concat(
                        amounts.stream().map(Amount::high).filter(Objects::nonNull),
                        figures.stream().map(one -> one.in(year).low()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where the figures for this year themselves put it. */
    private BigDecimal told(List<Figure> figures) {
        return figures.stream()
                .filter(one -> one.isFor(year))
                .map(one -> one.in(year).told())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** One origin's figures all hold at once; where they cannot, it changed its mind and both stand. */
    private Amount origin(List<Figure> figures) {
        List<Amount> amounts = figures.stream().map(one -> one.in(year)).toList();
        Amount most = amounts.stream().max(BY_LEAST).orElseThrow();
        BigDecimal high = amounts.stream()
                .map(Amount::high)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (high == null || high.compareTo(most.low()) >= 0) {
            return new Amount(most.low(), most.isAbove(), high, most.told());
        }
        BigDecimal low =
                amounts.stream().map(Amount::low).min(Comparator.naturalOrder()).orElseThrow();
        return new Amount(low, false, most.low().max(high), most.told());
    }
}
