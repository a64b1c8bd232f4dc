package org.waybill.corroboration.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.telling.Telling;

/**
 * The way from a telling back to whoever told it first.
 *
 * @param end the telling where the way ends; of a ring, the one that was published first
 * @param ring the tellings that have it from one another; empty where the way has an end
 */
record Chain(Telling end, List<Telling> ring) {
    Chain {
        ring = List.copyOf(ring);
    }

    static Chain of(Telling telling, Borrowing borrowing) {
        Set<Telling> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Telling> way = new ArrayList<>();
        Telling at = telling;
        while (seen.add(at)) {
            way.add(at);
            Optional<Taken> taken = borrowing.of(at);
            if (taken.isEmpty()) {
                return new Chain(at, List.of());
            }
            at = taken.get().from();
        }
        return ring(way, at);
    }

    /** A ring leads nowhere: nobody in it is known to have got it for himself, so its first page stands for it. */
    private static Chain ring(List<Telling> way, Telling again) {
        int from = 0;
        while (way.get(from) != again) {
            from++;
        }
        List<Telling> ring = way.subList(from, way.size()).stream()
                .sorted(Shelves.BY_PUBLICATION)
                .toList();
        return new Chain(ring.get(0), ring);
    }
}
