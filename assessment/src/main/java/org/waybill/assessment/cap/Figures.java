package org.waybill.assessment.cap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                forms(finding).forEach(form -> figure(origin, finding, form).ifPresent(all::add));
            }
        }
        return all;
    }

    /**
     * The first form of a finding, and others that tell of other days.
     *
     * <p>The ledger takes a number that comes again for the same one told again; a year later it is another year's.
     */
    private List<Told> forms(Finding finding) {
        List<Told> forms = new ArrayList<>();
        for (Claim claim : finding.claims()) {
            Told one = told.get(claim);
            if (one != null && forms.stream().allMatch(form -> form.days().isApartFrom(one.days()))) {
                forms.add(one);
            }
        }
        return forms;
    }

    private Optional<Figure> figure(Origin origin, Finding finding, Told form) {
        Quantity figure = form.claim().equals(finding.first())
                ? finding.figure()
                : form.claim().slots().quantity().value().orElse(null);
        if (figure == null || asked.fit(form) == Fit.OUT || !asked.runs(form)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                supplier(form),
                origin.body().id(),
                finding.counts() == Origin.Counts.NOT ? finding.counts() : origin.counts(),
                form,
                figure,
                amount(figure, finding),
                unit(figure.unit(), form),
                asked.fit(form) == Fit.IN));
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
