package org.waybill.bench.origins;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waybill.model.Sha256;

/**
 * Which documents have something from which, directly or through others.
 *
 * <p>Two depend on each other's line where one descends from the other or both from a third, so that it does not matter
 * which of two copies of one page is taken for the copy of the other.
 */
final class Descent {
    private final SortedMap<Sha256, SortedSet<Sha256>> parents = new TreeMap<>();

    Descent(Collection<Sha256> documents) {
        documents.forEach(one -> parents.put(one, new TreeSet<>()));
    }

    /** Notes that one has something from another; others than those given at first are left out. */
    void add(Sha256 taker, Sha256 source) {
        SortedSet<Sha256> known = parents.get(taker);
        if (known != null && parents.containsKey(source)) {
            known.add(source);
        }
    }

    /** Every two that have something from one another or from a third. */
    Set<Pair<Sha256>> pairs() {
        SortedMap<Sha256, Set<Sha256>> above = new TreeMap<>();
        parents.keySet().forEach(one -> above.put(one, ancestors(one)));
        Set<Pair<Sha256>> pairs = new java.util.LinkedHashSet<>();
        List<Sha256> all = List.copyOf(parents.keySet());
        for (int at = 0; at < all.size(); at++) {
            for (Sha256 other : all.subList(at + 1, all.size())) {
                if (!Collections.disjoint(above(above, all.get(at)), above(above, other))) {
                    pairs.add(Pair.of(all.get(at), other));
                }
            }
        }
        return pairs;
    }

    private static Set<Sha256> above(Map<Sha256, Set<Sha256>> above, Sha256 one) {
        return above.getOrDefault(one, Set.of());
    }

    /** The document itself and all it descends from. */
    private Set<Sha256> ancestors(Sha256 document) {
        Set<Sha256> seen = new TreeSet<>();
        Deque<Sha256> ahead = new ArrayDeque<>(List.of(document));
        while (!ahead.isEmpty()) {
            Sha256 next = ahead.pop();
            if (seen.add(next)) {
                ahead.addAll(parents.getOrDefault(next, new TreeSet<>()));
            }
        }
        return seen;
    }
}
