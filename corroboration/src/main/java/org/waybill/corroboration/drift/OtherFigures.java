package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.model.Basis;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;

/** Accounts that give numbers of one thing which no number fits. */
final class OtherFigures {
    private static final BigDecimal APART_AT_MOST = Thresholds.of("apart-at-most");
    private static final long SAME_TIME = Thresholds.of("same-time-days").longValueExact();
    private static final String UNDECIDED = "; nothing tells which is right";

    private final List<Told> told;
    private final String measure;
    /** The totals of each account: asked for with every pair. */
    private final List<List<Count>> totals;

    private final Map<Interval, Long> supports = new HashMap<>();

    private OtherFigures(List<Told> told, String measure) {
        this.told = told;
        this.measure = measure;
        this.totals = told.stream().map(one -> one.totals(measure)).toList();
    }

    private record Pair(Place one, Place other) {}

    static List<Caution> among(List<Told> told) {
        Set<String> measures = new TreeSet<>();
        told.forEach(one -> one.counts().forEach(count -> measures.add(count.measure())));
        return measures.stream()
                .filter(Measures::isCompared)
                .flatMap(measure -> new OtherFigures(told, measure).found().stream())
                .toList();
    }

    private List<Caution> found() {
        List<Caution> found = new ArrayList<>();
        Fitting fitting = new Fitting(totals);
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (fitting.isApart(i, j)) {
                    differing(i, j).stream()
                            .flatMap(pair -> judged(pair).stream())
                            .filter(caution -> found.stream()
                                    .noneMatch(before -> before.document().equals(caution.document())))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Pair> differing(int first, int second) {
        Told one = told.get(first);
        Told other = told.get(second);
        List<Count> ones = totals.get(first);
        List<Count> others = totals.get(second);
        return mainFigures(one, other)
                .or(() -> sideFigures(one, ones, other, others))
                .filter(pair -> !hasGrown(pair));
    }

    /** A greater number long after: things went on, whoever laid the two together. */
    private static boolean hasGrown(Pair pair) {
        long days = pair.one().told().account().daysBefore(pair.other().told().account());
        boolean isGreater =
                pair.other().count().low().compareTo(pair.one().count().low()) > 0;
        return isGreater && days > SAME_TIME;
    }

    /** What both claim as the figure itself, however many others their texts have. */
    private Optional<Pair> mainFigures(Told one, Told other) {
        for (Claim claim : one.account().claims()) {
            for (Claim against : other.account().claims()) {
                Optional<Count> count = figure(one, claim);
                Optional<Count> rival = figure(other, against);
                if (count.isPresent()
                        && rival.filter(count.orElseThrow()::isOfOneSort).isPresent()
                        && isOneBasis(claim, against)) {
                    return Optional.of(
                            new Pair(new Place(one, count.orElseThrow()), new Place(other, rival.orElseThrow())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Count> figure(Told one, Claim claim) {
        return one.count(claim)
                .filter(count -> count.isTotal() && count.measure().equals(measure));
    }

    private static boolean isOneBasis(Claim one, Claim other) {
        Optional<Basis> first = one.slots().quantity().value().map(Quantity::basis);
        Optional<Basis> second = other.slots().quantity().value().map(Quantity::basis);
        return Stream.of(first, second)
                        .allMatch(basis -> basis.filter(OtherFigures::isPlain).isPresent())
                || (first.equals(second)
                        && first.filter(basis -> basis == Basis.CAPACITY || basis == Basis.SNAPSHOT)
                                .isPresent());
    }

    private static boolean isPlain(Basis basis) {
        return basis == Basis.TOTAL || basis == Basis.UNSTATED;
    }

    /** A number that each text gives once, in sentences that have more in common than the noun. */
    private static Optional<Pair> sideFigures(Told one, List<Count> ones, Told other, List<Count> others) {
        if (ones.size() != 1 || others.size() != 1) {
            return Optional.empty();
        }
        Count count = ones.get(0);
        Count against = others.get(0);
        boolean near = count.low().multiply(APART_AT_MOST).compareTo(against.high()) >= 0
                && against.low().multiply(APART_AT_MOST).compareTo(count.high()) >= 0;
        boolean alike = Told.share(one.about(count), other.about(against)) || opensAlike(count, against);
        return near && alike && count.isOfOneSort(against)
                ? Optional.of(new Pair(new Place(one, count), new Place(other, against)))
                : Optional.empty();
    }

    /** "Over eighteen months" and "over 20 months": the word before says that both are the same kind of time. */
    private static boolean opensAlike(Count count, Count against) {
        return Measures.isTime(count.measure())
                && !count.setting().before().isEmpty()
                && count.setting().before().equals(against.setting().before());
    }

    private List<Caution> judged(Pair pair) {
        Place one = pair.one();
        Place other = pair.other();
        long ones = support(one);
        long others = support(other);
        boolean oneIsEarlier = one.told().account().isBefore(other.told().account());
        boolean oneIsQuoted = one.told().isQuoted(one.count());
        if (oneIsQuoted != other.told().isQuoted(other.count())) {
            return List.of(oneIsQuoted ? changed(other, one) : changed(one, other));
        }
        if ((ones > 1 && ones > others) || (oneIsEarlier && others <= ones)) {
            return List.of(changed(other, one));
        }
        if (others > 1 && others > ones && !oneIsEarlier) {
            return List.of(changed(one, other));
        }
        return List.of(
                one.against(other, Caution.Kind.ACCOUNTS_DIFFER, UNDECIDED),
                other.against(one, Caution.Kind.ACCOUNTS_DIFFER, UNDECIDED));
    }

    private static Caution changed(Place later, Place first) {
        return later.against(first, Caution.Kind.FIGURE_CHANGED, "");
    }

    /** How many documents have a figure that fits. */
    private long support(Place place) {
        return supports.computeIfAbsent(place.interval(), interval -> totals.stream()
                .filter(counts ->
                        counts.stream().anyMatch(count -> Interval.of(count).overlaps(interval)))
                .count());
    }
}
