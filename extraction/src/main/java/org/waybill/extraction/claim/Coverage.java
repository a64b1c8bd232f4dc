package org.waybill.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Slot;

/**
 * Which claims of a document say no more than another one.
 *
 * <p>Looks only among the claims that share something with the one in question: a page may make a hundred thousand.
 */
final class Coverage {
    /** What a claim says, place, sentence and tier apart; claims that say the same are equal. */
    private record Content(String kind, List<Optional<?>> slots, Set<String> items) {
        private static Content of(Claim claim) {
            String kind = claim.type() + " " + claim.status().modality() + " "
                    + claim.status().negated();
            List<Optional<?>> slots = List.of(
                    value(claim.slots().actors()),
                    value(claim.slots().target()),
                    value(claim.slots().quantity()),
                    value(claim.slots().period()),
                    claim.attribution().value().map(Attribution::source),
                    claim.attribution().value().map(Attribution::said));
            return new Content(kind, slots, items(claim));
        }

        private static Optional<?> value(Slot<?> slot) {
            return slot.value();
        }

        /** The items; an agreement and a breach are what they are, whatever they are called. */
        private static Set<String> items(Claim claim) {
            Set<String> items = new HashSet<>();
            if (claim.type() != ClaimType.AGREEMENT && claim.type() != ClaimType.VIOLATION) {
                items.addAll(claim.slots().items().value().orElse(List.of()));
            }
            return items;
        }

        private boolean saysAll(Content less) {
            for (int i = 0; i < slots.size(); i++) {
                if (less.slots.get(i).isPresent() && !less.slots.get(i).equals(slots.get(i))) {
                    return false;
                }
            }
            return kind.equals(less.kind) && items.containsAll(less.items);
        }

        /** What any claim that says all of this one must share with it, one by one. */
        private Stream<Key> keys() {
            Stream<Key> filled = Stream.iterate(0, i -> i < slots.size(), i -> i + 1)
                    .filter(i -> slots.get(i).isPresent())
                    .map(i -> new Key(kind, i, slots.get(i).orElseThrow()));
            Stream<Key> named = items.stream().map(item -> new Key(kind, -1, item));
            return Stream.of(Stream.of(new Key(kind, -2, "")), filled, named).flatMap(keys -> keys);
        }
    }

    private record Key(String kind, int part, Object value) {}

    /** Each content with the place of the first claim that says it, in text order. */
    private final Map<Content, Integer> first = new LinkedHashMap<>();

    private final Map<Key, List<Content>> index = new HashMap<>();

    private Coverage(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Content content = Content.of(claims.get(i));
            if (first.putIfAbsent(content, i) == null) {
                content.keys().forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(content));
            }
        }
    }

    /** The claims without those that another one says in full; of two that say the same the first stays. */
    static List<Claim> without(List<Claim> claims) {
        Coverage coverage = new Coverage(claims);
        List<Claim> kept = new ArrayList<>();
        coverage.first.forEach((content, place) -> {
            if (!coverage.isSaid(content)) {
                kept.add(claims.get(place));
            }
        });
        return List.copyOf(kept);
    }

    private boolean isSaid(Content less) {
        List<Content> nearest = less.keys()
                .map(key -> index.getOrDefault(key, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return nearest.stream().anyMatch(more -> !more.equals(less) && more.saysAll(less));
    }
}
