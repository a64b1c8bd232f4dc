package org.waybill.assessment.cap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.pack.Cap;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.pack.Unit;
import org.waybill.assessment.scope.Fit;
import org.waybill.assessment.telling.Told;
import org.waybill.model.BestFigure;
import org.waybill.model.Claim;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** The figures of one entry that a cap counts, each in the first form that its origin gave it. */
final class Figures {
    /** The ledger's own convention, whose bands for rough figures are used where the entry has them. */
    private static final String CONVENTION = "waybill";

    private final Asked asked;
    private final Cap cap;
    private final List<Unit> units;
    private final Map<Claim, Told> told = new HashMap<>();

    Figures(Asked asked, Cap cap, List<Unit> units) {
        this.asked = asked;
        this.cap = cap;
        this.units = units;
        asked.telling().all().forEach(one -> told.put(one.claim(), one));
    }

    List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        for (Origin origin : asked.telling().entry().corroboration().roots()) {
            for (Finding finding : origin.findings()) {
                figure(origin, finding, finding.first(), finding.figure()).ifPresent(all::add);
                all.addAll(ofOtherYears(origin, finding));
            }
        }
        return all;
    }

    /**
     * The ledger takes a figure told again for one finding. Where it is told again for a year of its own, as many barrels
     * in 2022 as in 2023, the cap of that year counts it too.
     */
    private List<Figure> ofOtherYears(Origin origin, Finding finding) {
        List<Figure> others = new ArrayList<>();
        Set<LocalDate> known = new HashSet<>(years(finding.first()));
        for (Claim claim : finding.claims()) {
            Set<LocalDate> years = isDated(claim) ? years(claim) : Set.of();
            if (!years.isEmpty() && Collections.disjoint(known, years)) {
                known.addAll(years);
                Quantity figure = claim.slots().quantity().value().orElse(null);
                figure(origin, finding, claim, figure).ifPresent(others::add);
            }
        }
        return others;
    }

    /** A figure without a time of its own, repeated years later, is the old figure. */
    private boolean isDated(Claim claim) {
        Told one = told.get(claim);
        return one != null && claim.slots().period().isFilled() && one.days().isBounded();
    }

    private Set<LocalDate> years(Claim claim) {
        Told one = told.get(claim);
        return one == null
                ? Set.of()
                : CapYear.touched(cap, one.days()).stream().map(CapYear::from).collect(Collectors.toSet());
    }

    private Optional<Figure> figure(Origin origin, Finding finding, Claim claim, @Nullable Quantity figure) {
        Told first = told.get(claim);
        if (first == null || figure == null || asked.fit(first) == Fit.OUT || !asked.runs(first)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                supplier(first),
                origin.body().id(),
                finding.counts() == Origin.Counts.NOT ? finding.counts() : origin.counts(),
                first,
                figure,
                amount(figure, finding),
                unit(figure.unit(), first),
                asked.fit(first) == Fit.IN));
    }

    private static String supplier(Told told) {
        return told.at(Side.GIVER).stream().map(Party::id).sorted().distinct().collect(Collectors.joining(", "));
    }

    private Amount amount(Quantity figure, Finding finding) {
        boolean isRough = figure.qualifier() == Qualifier.APPROX || figure.qualifier() == Qualifier.NEARLY;
        return isRough && figure.isSingle()
                ? asked.telling().entry().corroboration().figures().stream()
                        .filter(best -> best.profile().equals(CONVENTION)
                                && best.low() != null
                                && finding.claims().containsAll(best.claims()))
                        .findFirst()
                        .map(best -> banded(best, figure))
                        .orElseGet(() -> Amount.of(figure))
                : Amount.of(figure);
    }

    private static Amount banded(BestFigure best, Quantity figure) {
        Amount rough = Amount.of(figure);
        return best.low() == null ? rough : new Amount(best.low(), false, best.high(), told(best.high(), rough));
    }

    private static BigDecimal told(@Nullable BigDecimal high, Amount rough) {
        return high == null ? rough.told() : high.max(rough.told());
    }

    /** The row for the unit whose class of goods lies nearest above the item's. */
    private Optional<Unit> unit(String unit, Told first) {
        List<String> lineage = first.items().stream()
                .filter(item -> asked.fit(item) != Fit.OUT)
                .findFirst()
                .map(asked.world().scopes()::lineage)
                .orElse(List.of());
        return units.stream()
                .filter(row -> row.in().equals(cap.unit()) && row.names().contains(unit))
                .filter(row -> row.goods().isEmpty() || distance(row, lineage) < lineage.size())
                .min(Comparator.comparingInt(row -> row.goods().isEmpty() ? lineage.size() : distance(row, lineage)));
    }

    private static int distance(Unit row, List<String> lineage) {
        return row.goods().stream()
                .mapToInt(lineage::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(lineage.size());
    }
}
