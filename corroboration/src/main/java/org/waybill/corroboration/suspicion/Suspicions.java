package org.waybill.corroboration.suspicion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.suspicion.Item.Answer;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.model.Body;
import org.waybill.model.Entry;
import org.waybill.model.Link;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;

/**
 * Finds bodies that agree, against all others, more often than chance would have it.
 *
 * <p>Who shares a rare value is nominated, so that no two are compared that have nothing unusual in common.
 */
public final class Suspicions {
    private final SuspicionPolicy policy = SuspicionPolicy.bundled();
    private final Registry registry;
    private final Ancestry ancestry;
    private final List<Item> items = new ArrayList<>();
    private final Map<Body, Set<Integer>> answered = new TreeMap<>();

    private Suspicions(List<Entry> entries, Function<Sha256, Sheet> sheets, Ancestry ancestry, Registry registry) {
        this.registry = registry;
        this.ancestry = ancestry;
        Items questions = new Items(sheets, ancestry, policy);
        entries.forEach(entry -> questions.of(entry).forEach(this::put));
        answered.values().removeIf(numbers -> numbers.size() < policy.shared());
    }

    /**
     * All suspicions, the least likely by chance first.
     *
     * @param entries all matters of a case, in an order that hangs on nothing but what they hold
     * @param sheets the documents that their claims stand in
     * @param links what documents took from one another: who is linked on an item is not compared on it
     * @param decided what analysts cut
     */
    public static List<Suspicion> of(
            List<Entry> entries,
            Function<Sha256, Sheet> sheets,
            List<Link> links,
            DocumentLinks decided,
            Registry registry) {
        return new Suspicions(entries, sheets, new Ancestry(links, decided), registry).all();
    }

    private void put(Item item) {
        for (Answer answer : item.answers()) {
            if (answer.voice() != null) {
                answered.computeIfAbsent(answer.voice(), any -> new HashSet<>()).add(items.size());
            }
        }
        items.add(item);
    }

    private List<Suspicion> all() {
        // Whoever is left might have been nominated with anybody else who is.
        double pairs = answered.size() * (answered.size() - 1) / 2.0;
        List<Suspicion> all = new ArrayList<>();
        nominated()
                .forEach((one, others) -> others.forEach((other, times) -> {
                    if (times >= policy.agreements() && !isOneHouse(one, other)) {
                        compared(one, other, pairs).ifPresent(all::add);
                    }
                }));
        all.sort(Comparator.comparing(Suspicion::chance)
                .thenComparing(Suspicion::one)
                .thenComparing(Suspicion::other));
        return all;
    }

    private Optional<Suspicion> compared(Body one, Body other, double pairs) {
        Set<Integer> theirs = answers(other);
        List<Item> both = answers(one).stream()
                .filter(theirs::contains)
                .sorted()
                .map(items::get)
                .toList();
        return new Comparison(one, other, both, ancestry, policy).suspicion(pairs);
    }

    private Set<Integer> answers(Body body) {
        return answered.getOrDefault(body, Set.of());
    }

    /** How often any two share a value that others give otherwise. */
    private Map<Body, Map<Body, Integer>> nominated() {
        Map<Body, Map<Body, Integer>> times = new TreeMap<>();
        for (Item item : items) {
            Map<Body, Set<Body>> here = new TreeMap<>();
            rare(item).forEach(voices -> join(voices, here));
            here.forEach((one, others) -> others.forEach(
                    other -> times.computeIfAbsent(one, any -> new TreeMap<>()).merge(other, 1, Integer::sum)));
        }
        return times;
    }

    private static void join(List<Body> voices, Map<Body, Set<Body>> pairs) {
        for (int at = 0; at < voices.size(); at++) {
            pairs.computeIfAbsent(voices.get(at), any -> new HashSet<>()).addAll(voices.subList(at + 1, voices.size()));
        }
    }

    /** Who is compared at all and gives a value that more give otherwise. */
    private List<List<Body>> rare(Item item) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<Body>> voices = new TreeMap<>();
        for (Answer answer : item.answers()) {
            for (String value : answer.words().keySet()) {
                counts.merge(value, 1, Integer::sum);
                if (answer.voice() != null && answered.containsKey(answer.voice())) {
                    voices.computeIfAbsent(value, any -> new ArrayList<>()).add(answer.voice());
                }
            }
        }
        return voices.entrySet().stream()
                .filter(value -> isRare(value.getKey(), counts))
                .map(Map.Entry::getValue)
                .filter(all -> all.size() >= 2 && all.size() <= policy.crowd())
                .map(all -> all.stream().sorted().toList())
                .toList();
    }

    private static boolean isRare(String value, Map<String, Integer> counts) {
        return counts.getOrDefault(value, 0) < Collections.max(counts.values());
    }

    /** Parts of one house are expected to agree. */
    private boolean isOneHouse(Body one, Body other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private boolean isWithin(Body inner, Body outer) {
        Optional<Body> wider = registry.within(inner);
        while (wider.isPresent() && !wider.get().id().equals(outer.id())) {
            wider = registry.within(wider.get());
        }
        return wider.isPresent();
    }
}
