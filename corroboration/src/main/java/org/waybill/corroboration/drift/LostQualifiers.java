package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Caution;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** "More than 1,000" that became "1,000", or "up to 1,000". */
final class LostQualifiers {
    private static final BigDecimal OWN_FORM_FROM = Thresholds.of("own-form-from");

    private LostQualifiers() {}

    private record Target(String measure, BigDecimal value) implements Comparable<Target> {
        boolean fits(Count count) {
            return count.is(value) && !count.measure().isEmpty() && Measures.fit(count.measure(), measure);
        }

        @Override
        public int compareTo(Target other) {
            return Comparator.comparing(Target::measure)
                    .thenComparing(Target::value)
                    .compare(this, other);
        }
    }

    /** Later forms of a claim's figure that say less of its bound than the first. */
    static List<Caution> among(List<Told> told) {
        List<Caution> found = new ArrayList<>();
        for (Target target : targets(told)) {
            Predicate<Count> bound = count -> Told.isBound(count.qualifier());
            Predicate<Count> about = count -> count.qualifier() == Qualifier.APPROX;
            first(told, target, bound)
                    .or(() -> first(told, target, about))
                    .ifPresent(lead -> after(lead, told, target, found));
        }
        return found;
    }

    private static SortedSet<Target> targets(List<Told> told) {
        SortedSet<Target> targets = new TreeSet<>();
        for (Told one : told) {
            for (Quantity figure : one.figures()) {
                BigDecimal value = figure.low() == null ? figure.high() : figure.low();
                if (figure.isSingle() && value != null && figure.vague().isEmpty()) {
                    Measures.ofUnit(figure.unit()).ifPresent(measure -> targets.add(new Target(measure, value)));
                }
            }
        }
        return targets;
    }

    private static Optional<Place> first(List<Told> told, Target target, Predicate<Count> form) {
        return told.stream()
                .flatMap(one -> one.counts().stream()
                        .filter(target::fits)
                        .filter(form)
                        .limit(1)
                        .map(count -> new Place(one, count)))
                .findFirst();
    }

    private static void after(Place lead, List<Told> told, Target target, List<Caution> found) {
        for (Told one : told) {
            if (one.is(lead.told()) || one.account().isBefore(lead.told().account())) {
                continue;
            }
            // A text that gives the bound once may leave it out from there on.
            one.counts().stream()
                    .filter(target::fits)
                    .findFirst()
                    .filter(form -> isLost(lead.count(), form, one.account().same()))
                    .filter(form -> !isKept(lead.count(), one, target))
                    .map(form -> new Place(one, form).against(lead, Caution.Kind.QUALIFIER_LOST, ""))
                    .ifPresent(found::add);
        }
    }

    private static boolean isLost(Count lead, Count form, boolean same) {
        boolean exact = form.qualifier() == Qualifier.EXACT;
        if (Told.isBound(lead.qualifier())) {
            boolean turned = opensUpward(lead) ? closesAbove(form) : closesAbove(lead) && opensUpward(form);
            return exact || (same && turned);
        }
        // In passing, and of a number that the reader is taken to know, a bare round figure is how anybody writes.
        return exact && same && !form.setting().definite() && !form.setting().estimate();
    }

    /** A headline has no room for "about"; a text that gives it further down has lost nothing of it. */
    private static boolean isKept(Count lead, Told one, Target target) {
        return lead.qualifier() == Qualifier.APPROX
                && one.counts().stream().filter(target::fits).anyMatch(count -> count.qualifier() == Qualifier.APPROX);
    }

    private static boolean opensUpward(Count count) {
        return count.qualifier() == Qualifier.MORE_THAN || count.qualifier() == Qualifier.AT_LEAST;
    }

    private static boolean closesAbove(Count count) {
        return Told.isBound(count.qualifier()) && !opensUpward(count);
    }

    /** A text that opens with the bare figure and has the bound further down. */
    static List<Caution> within(Told told) {
        List<Caution> found = new ArrayList<>();
        List<Count> seen = new ArrayList<>();
        for (Count count : told.counts()) {
            boolean isFirst = seen.stream().noneMatch(before -> isSame(before, count));
            if (isFirst && isBare(count)) {
                later(told, count)
                        .map(full -> new Place(told, count).opens(full))
                        .ifPresent(found::add);
            }
            seen.add(count);
        }
        return found;
    }

    private static boolean isBare(Count count) {
        return count.qualifier() == Qualifier.EXACT
                && count.isTotal()
                && Measures.isCompared(count.measure())
                && count.low().compareTo(OWN_FORM_FROM) >= 0;
    }

    private static Optional<Count> later(Told told, Count bare) {
        return told.counts().stream()
                .filter(count -> count.span().start() > bare.span().end())
                .filter(count -> isSame(bare, count) && Told.isBound(count.qualifier()) && count.isTotal())
                .filter(count ->
                        !count.setting().sentence().equals(bare.setting().sentence()))
                .filter(count -> Told.share(told.about(bare), told.about(count)))
                .findFirst();
    }

    private static boolean isSame(Count one, Count other) {
        return one.isSingle() && other.is(one.low()) && one.measure().equals(other.measure());
    }
}
