package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a word, or a class of words, is written in other scripts, and by how many bearers. */
final class Forms {
    private final Map<Transliteration.Sort, Map<String, Integer>> bySort = new EnumMap<>(Transliteration.Sort.class);
    private final Map<Transliteration.Sort, Integer> totals = new EnumMap<>(Transliteration.Sort.class);
    private int bearers;

    /** Counts a form; true where it is new. */
    boolean add(Transliteration.Sort sort, String form, int count) {
        bearers += count;
        totals.merge(sort, count, Integer::sum);
        return bySort.computeIfAbsent(sort, any -> new TreeMap<>()).merge(form, count, Integer::sum) == count;
    }

    /** Counts all forms of another; the names of those that are new. */
    List<String> addAll(Forms other) {
        List<String> fresh = new ArrayList<>();
        other.bySort.forEach((sort, forms) -> forms.forEach((form, count) -> {
            if (add(sort, form, count)) {
                fresh.add(name(sort, form));
            }
        }));
        return fresh;
    }

    int bearers() {
        return bearers;
    }

    /** Every form with its script, as one word. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        bySort.forEach((sort, forms) -> forms.keySet().forEach(form -> names.add(name(sort, form))));
        return names;
    }

    private static String name(Transliteration.Sort sort, String form) {
        return sort.key() + " " + form;
    }

    /** The share of bearers whom both write alike, 0 to 1, over the scripts in which both are written. */
    double shared(Forms other) {
        double shared = 0;
        double weight = 0;
        for (Map.Entry<Transliteration.Sort, Integer> mine : totals.entrySet()) {
            int theirs = other.totals.getOrDefault(mine.getKey(), 0);
            if (theirs > 0) {
                double trust = Math.sqrt(Math.min(mine.getValue(), theirs));
                shared += trust * overlap(other, mine.getKey(), mine.getValue(), theirs);
                weight += trust;
            }
        }
        return weight == 0 ? 0 : shared / weight;
    }

    private double overlap(Forms other, Transliteration.Sort sort, double all, double allOther) {
        Map<String, Integer> others = other.bySort.getOrDefault(sort, Map.of());
        double overlap = 0;
        for (Map.Entry<String, Integer> form :
                bySort.getOrDefault(sort, Map.of()).entrySet()) {
            overlap += Math.min(form.getValue() / all, others.getOrDefault(form.getKey(), 0) / allOther);
        }
        return overlap;
    }
}
