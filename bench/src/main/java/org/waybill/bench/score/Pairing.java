package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which predicted claim answers which gold claim, one to one.
 *
 * @param goldToPredicted positions in the two lists
 */
record Pairing(Map<Integer, Integer> goldToPredicted) {

    private record Candidate(double strength, int gold, int predicted) {}

    /** The strongest first; of equals the last, which is arbitrary but fixed, and what the reference scorer does. */
    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingDouble(Candidate::strength)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();

    static Pairing of(List<FlatClaim> gold, List<FlatClaim> predicted) {
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate one : candidates(gold, predicted)) {
            if (!pairs.containsKey(one.gold) && !pairs.containsValue(one.predicted)) {
                pairs.put(one.gold, one.predicted);
            }
        }
        return new Pairing(pairs);
    }

    /** Every pair that fits at all, the strongest first. */
    private static List<Candidate> candidates(List<FlatClaim> gold, List<FlatClaim> predicted) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double strength = Match.strength(gold.get(i), predicted.get(j));
                if (strength >= 1) {
                    all.add(new Candidate(strength, i, j));
                }
            }
        }
        all.sort(STRONGEST_FIRST);
        return all;
    }

    boolean found(int gold) {
        return goldToPredicted.containsKey(gold);
    }

    boolean used(int predicted) {
        return goldToPredicted.containsValue(predicted);
    }
}
