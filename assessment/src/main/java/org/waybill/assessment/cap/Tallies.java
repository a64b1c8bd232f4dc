package org.waybill.assessment.cap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.pack.Cap;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.pack.Unit;
import org.waybill.model.Claim;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Tally;

/** What the figures of a case come to for each year of a cap. */
public final class Tallies {
    private final Rule rule;
    private final Cap cap;

    private Tallies(Rule rule, Cap cap) {
        this.rule = rule;
        this.cap = cap;
    }

    /**
     * The tallies of a provision, by year; none where it caps nothing or no figure touches any of its years.
     *
     * @param entries the provision's first limb, asked of each entry of the case
     * @param units what units make of one another
     */
    public static List<Tally> of(Rule rule, List<Asked> entries, List<Unit> units) {
        Cap cap = rule.cap();
        if (cap == null) {
            return List.of();
        }
        List<Figure> figures = entries.stream()
                .flatMap(asked -> new Figures(asked, cap, units).all().stream())
                .toList();
        return new Tallies(rule, cap).of(figures);
    }

    private List<Tally> of(List<Figure> figures) {
        Map<CapYear, List<Figure>> years = new TreeMap<>(Comparator.comparing(CapYear::from));
        for (Figure figure : figures) {
            CapYear.touched(cap, figure.told().days())
                    .forEach(year -> years.computeIfAbsent(year, one -> new ArrayList<>())
                            .add(figure));
        }
        return years.entrySet().stream()
                .map(one -> tally(one.getKey(), one.getValue()))
                .toList();
    }

    private Tally tally(CapYear year, List<Figure> figures) {
        Optional<Amount> amount = new Sum(year, figures).amount();
        Tally.Outcome outcome = amount.map(this::outcome).orElse(Tally.Outcome.CANNOT_SAY);
        List<Figure> counted = figures.stream()
                .filter(figure -> figure.weight(year) != Figure.Weight.NONE)
                .toList();
        return new Tally(
                rule.provision(),
                year.from(),
                year.to(),
                cap.limit(),
                cap.unit(),
                amount.map(Amount::low).orElse(BigDecimal.ZERO),
                amount.map(Amount::high).orElse(null),
                outcome,
                why(year, amount, outcome),
                lines(year, figures),
                origins(counted));
    }

    private Tally.Outcome outcome(Amount amount) {
        if (amount.isAbove(cap.limit())) {
            return Tally.Outcome.EXCEEDS;
        }
        if (amount.high() != null && amount.high().compareTo(cap.limit()) <= 0) {
            return Tally.Outcome.WITHIN;
        }
        return amount.told().compareTo(cap.limit()) > 0 ? Tally.Outcome.APPEARS_TO_EXCEED : Tally.Outcome.CANNOT_SAY;
    }

    private String why(CapYear year, Optional<Amount> amount, Tally.Outcome outcome) {
        String limit = Amount.number(cap.limit()) + " " + cap.unit();
        if (amount.isEmpty()) {
            return "No figure can be brought to " + year.words() + ".";
        }
        String left =
                "For " + year.words() + " the figures leave " + amount.get().words() + " " + cap.unit();
        return switch (outcome) {
            case EXCEEDS -> left + ": all of it above the limit of " + limit + ".";
            case WITHIN -> left + ": none of it above the limit of " + limit + ", as far as the case knows suppliers.";
            case APPEARS_TO_EXCEED ->
                left + "; a figure puts the year above the limit of " + limit
                        + ", and another, or what it leaves open, does not.";
            case CANNOT_SAY -> left + "; that does not tell on which side of the limit of " + limit + " the year lies.";
        };
    }

    private static List<Tally.Line> lines(CapYear year, List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(Figure::supplier)
                        .thenComparing(Figure::origin)
                        .thenComparing(figure -> figure.told().claim(), Claim.IN_TEXT_ORDER))
                .map(figure -> line(year, figure))
                .toList();
    }

    private static Tally.Line line(CapYear year, Figure figure) {
        if (!figure.leftOut().isEmpty()) {
            return new Tally.Line(
                    figure.supplier(),
                    figure.origin(),
                    figure.told().claim(),
                    BigDecimal.ZERO,
                    null,
                    false,
                    figure.leftOut());
        }
        Amount amount = figure.in(year);
        return new Tally.Line(
                figure.supplier(),
                figure.origin(),
                figure.told().claim(),
                amount.low(),
                amount.high(),
                true,
                figure.why(year));
    }

    private static OriginCount origins(Collection<Figure> counted) {
        int certain = bodies(counted, Origin.Counts.CERTAIN::equals);
        return new OriginCount(certain, bodies(counted, counts -> true));
    }

    private static int bodies(Collection<Figure> counted, Predicate<Origin.Counts> which) {
        Stream<String> bodies =
                counted.stream().filter(figure -> which.test(figure.counts())).map(Figure::origin);
        return (int) bodies.distinct().count();
    }
}
