package org.waybill.bench.rival;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers, looked at from both sides. A source's first answer to a question is the one that stands. */
public final class Votes {
    private final SortedMap<String, SortedMap<String, String>> bySource = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> byItem = new TreeMap<>();

    public static Votes of(Collection<Vote> votes) {
        Votes all = new Votes();
        votes.forEach(all::add);
        return all;
    }

    private void add(Vote vote) {
        String before = bySource
                .computeIfAbsent(vote.source(), source -> new TreeMap<>())
                .putIfAbsent(vote.item(), vote.value());
        if (before == null) {
            byItem.computeIfAbsent(vote.item(), item -> new TreeMap<>())
                    .computeIfAbsent(vote.value(), value -> new TreeSet<>())
                    .add(vote.source());
        }
    }

    Set<String> sources() {
        return Collections.unmodifiableSet(bySource.keySet());
    }

    Set<String> items() {
        return Collections.unmodifiableSet(byItem.keySet());
    }

    /** A source's answers by question. */
    SortedMap<String, String> answers(String source) {
        return bySource.getOrDefault(source, Collections.emptySortedMap());
    }

    /** Who gives which answer to a question. */
    SortedMap<String, SortedSet<String>> values(String item) {
        return byItem.getOrDefault(item, Collections.emptySortedMap());
    }

    /** The answer that most sources give; of several, the first in the order of their characters. */
    public Optional<String> majority(String item) {
        return values(item).entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, SortedSet<String>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
