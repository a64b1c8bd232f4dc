package org.waybill.bench.reuse;

import java.util.Set;
import java.util.TreeSet;

/** Three words in a row, as studies of reprints count them. */
final class Shingles {
    private Shingles() {}

    /** What two texts have in common, by the union of both. */
    static double similarity(String one, String other) {
        Set<String> both = of(one);
        both.retainAll(of(other));
        Set<String> all = of(one);
        all.addAll(of(other));
        return both.size() / (double) all.size();
    }

    private static Set<String> of(String text) {
        String[] words = text.split("\\s+", -1);
        Set<String> shingles = new TreeSet<>();
        for (int at = 0; at + 3 <= words.length; at++) {
            shingles.add(String.join(" ", words[at], words[at + 1], words[at + 2]));
        }
        return shingles;
    }
}
