package org.waybill.corroboration.suspicion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.suspicion.Look.Departure;
import org.waybill.corroboration.suspicion.Look.Shared;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;
import org.waybill.model.Suspicion.Taker;

/** Holds two bodies against each other over all items that both answered. */
final class Comparison {
    private static final Comparator<Shared> BY_DAY = Comparator.comparing(
                    Comparison::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(shared -> shared.one().claim(), Claim.IN_TEXT_ORDER)
            .thenComparing(shared -> shared.other().claim(), Claim.IN_TEXT_ORDER);

    /** Models of chance do not hold so far out that a smaller number would mean anything. */
    private static final double LEAST = 1e-12;

    private static final int DIGITS = 2;

    private final Body one;
    private final Body other;
    private final List<Look> looks;
    private final List<Shared> agreements;
    private final SuspicionPolicy policy;

    /**
     * Compares two.
     *
     * @param items those that both answered; what several said together is asked of each, and counted once
     */
    Comparison(Body one, Body other, List<Item> items, Ancestry ancestry, SuspicionPolicy policy) {
        this.one = one;
        this.other = other;
        this.policy = policy;
        Set<List<Claim>> seen = new HashSet<>();
        this.looks = items.stream()
                .flatMap(item -> Look.at(item, one, other, ancestry, policy.others()).stream())
                .filter(look ->
                        look.agreement().map(Shared::claims).map(seen::add).orElse(true))
                .toList();
        this.agreements = looks.stream()
                .flatMap(look -> look.agreement().stream())
                .sorted(BY_DAY)
                .toList();
    }

    /**
     * Empty where there is nothing to suspect.
     *
     * @param pairs how many pairs could have been suspected
     */
    Optional<Suspicion> suspicion(double pairs) {
        if (looks.size() < policy.shared() || agreements.size() < policy.agreements()) {
            return Optional.empty();
        }
        Expectation expectation = Stream.of(given(Look::one, Look::other), given(Look::other, Look::one))
                .max(Comparator.comparingDouble(Expectation::tail))
                .orElseThrow();
        double chance = Math.min(1, expectation.tail() * pairs);
        return chance > policy.chance() ? Optional.empty() : Optional.of(suspicion(expectation, chance));
    }

    /**
     * What chance would give.
     *
     * @param departed items on which it could
     * @param mean agreements to expect
     * @param tail how likely as many as seen, or more, are
     */
    private record Expectation(int departed, double mean, double tail) {}

    /**
     * Where one departs from the others, how likely the other would have met him there. The larger of two chances: that of
     * anybody, and that of somebody who departs as often as he does and as those do who depart here.
     */
    private Expectation given(Function<Look, Departure> fixed, Function<Look, Departure> free) {
        long departures = looks.stream().filter(look -> free.apply(look).is()).count();
        double rate = (departures + Look.HALF) / (looks.size() + 1);
        double[] likely = looks.stream()
                .map(fixed)
                .filter(Departure::is)
                .mapToDouble(departure -> Math.max(departure.share(), rate * departure.spread()))
                .toArray();
        double mean = 0;
        for (double each : likely) {
            mean += each;
        }
        return new Expectation(likely.length, mean, Chance.tail(likely, agreements.size()));
    }

    private Suspicion suspicion(Expectation expectation, double chance) {
        Order order = order();
        BigDecimal expected = new BigDecimal(expectation.mean()).setScale(1, RoundingMode.UP);
        BigDecimal bound = new BigDecimal(Math.max(LEAST, chance)).round(new MathContext(DIGITS, RoundingMode.UP));
        List<Agreement> shown = agreements.stream()
                .map(shared -> new Agreement(
                        shared.kind(), shared.one().claim(), shared.other().claim()))
                .toList();
        String words = new Wording(one, other, looks.size(), expectation.departed(), expected, bound).of(order, shown);
        return new Suspicion(one, other, looks.size(), expectation.departed(), expected, bound, order, words, shown);
    }

    private Order order() {
        int mine = later(Shared::one, Shared::other);
        int theirs = later(Shared::other, Shared::one);
        Taker taker = mine > theirs ? Taker.ONE : Taker.OTHER;
        boolean isClear = mine != theirs && Chance.lopsided(mine, theirs) <= policy.lead();
        return new Order(mine, theirs, isClear ? taker : Taker.UNDECIDED);
    }

    private int later(Function<Shared, Item.Word> who, Function<Shared, Item.Word> than) {
        return (int) agreements.stream()
                .filter(shared ->
                        who.apply(shared).day() != null && than.apply(shared).day() != null)
                .filter(shared -> Objects.requireNonNull(who.apply(shared).day())
                        .isAfter(Objects.requireNonNull(than.apply(shared).day())))
                .count();
    }

    private static @Nullable LocalDate day(Shared shared) {
        return Stream.of(shared.one().day(), shared.other().day())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
