package org.waybill.corroboration.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.telling.Telling;

/**
 * The way from a telling back to whoever told it first.
 *
 * @param end the telling where the way ends; of a ring, whoever gave its figure before, else the one published first
 * @param ring the tellings that have it from one another; empty where the way has an end
 */
record Chain(Telling end, List<Telling> ring) {
    Chain {
        ring = List.copyOf(ring);
    }

    static Chain of(Telling telling, Borrowing borrowing) {
        List<Telling> way = way(telling, borrowing);
        Telling last = way.get(way.size() - 1);
        return borrowing.of(last).isEmpty() ? new Chain(last, List.of()) : ring(way, borrowing);
    }

    /** Step by step back, until nothing more is known or what comes next was there already. */
    private static List<Telling> way(Telling telling, Borrowing borrowing) {
        Set<Telling> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Telling> way = new ArrayList<>();
        Optional<Telling> at = Optional.of(telling);
        while (at.isPresent() && seen.add(at.get())) {
            way.add(at.get());
            at = borrowing.of(at.get()).map(Taken::from);
        }
        return way;
    }

    /**
     * A ring leads nowhere: what was only inferred is given up. Where every page of it says whom it has it from, what somebody
     * outside said before is where it has it from, though no page of it says so.
     */
    private static Chain ring(List<Telling> way, Borrowing borrowing) {
        Telling again = borrowing.of(way.get(way.size() - 1)).orElseThrow().from();
        List<Telling> ring = way.stream()
                .dropWhile(telling -> !telling.equals(again))
                .sorted(Shelves.BY_PUBLICATION)
                .toList();
        return ring.stream()
                .filter(telling -> !borrowing.of(telling).orElseThrow().isSaid())
                .min(Comparator.comparingInt((Telling telling) -> Shelves.rank(telling))
                        .thenComparing(Shelves.BY_PUBLICATION))
                .map(telling -> givenUp(telling, borrowing))
                .orElseGet(() -> new Chain(outside(ring, borrowing).orElse(ring.get(0)), ring));
    }

    private static Chain givenUp(Telling telling, Borrowing borrowing) {
        borrowing.giveUp(telling);
        return new Chain(telling, List.of());
    }

    private static Optional<Telling> outside(List<Telling> ring, Borrowing borrowing) {
        Optional<Taken> taken = borrowing.from(ring);
        Optional<Telling> end = taken.map(one -> way(one.from(), borrowing))
                .map(way -> way.get(way.size() - 1))
                .filter(last -> borrowing.of(last).isEmpty());
        end.flatMap(any -> taken).ifPresent(borrowing::note);
        return end;
    }
}
