package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Which predicted claim answers which gold claim, one to one.
 *
 * @param goldToPredicted positions in the two lists
 */
public record Pairing(Map<Integer, Integer> goldToPredicted) {

    private record Candidate(double strength, int gold, int predicted) {}

    /** The strongest first; of equals the last, which is arbitrary but fixed, and what the reference scorer does. */
    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingDouble(Candidate::strength)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();

    /** Pairs by a strength that is 0 where two claims are not the same, and at least 1 where they are. */
    public static Pairing of(
            List<FlatClaim> gold, List<FlatClaim> predicted, ToDoubleBiFunction<FlatClaim, FlatClaim> strength) {
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate one : candidates(gold, predicted, strength)) {
            if (!pairs.containsKey(one.gold) && !pairs.containsValue(one.predicted)) {
                pairs.put(one.gold, one.predicted);
            }
        }
        return new Pairing(pairs);
    }

    /** Every pair that fits at all, the strongest first. */
    private static List<Candidate> candidates(
            List<FlatClaim> gold, List<FlatClaim> predicted, ToDoubleBiFunction<FlatClaim, FlatClaim> strength) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double points = strength.applyAsDouble(gold.get(i), predicted.get(j));
                if (points >= 1) {
                    all.add(new Candidate(points, i, j));
                }
            }
        }
        all.sort(STRONGEST_FIRST);
        return all;
    }

    public boolean found(int gold) {
        return goldToPredicted.containsKey(gold);
    }

    public boolean used(int predicted) {
        return goldToPredicted.containsValue(predicted);
    }
}
