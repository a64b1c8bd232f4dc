package org.waybill.bench.scripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares one name with every listed one: the same plain sum for every route, so that routes alone differ.
 *
 * <p>Each word counts by how rare it is among the listed names; particles count nothing.
 */
final class BruteForce {
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ben", "ibn", "bn", "*bn", "ul", "ud");

    /** What the asked name's words weigh beside the listed name's. */
    private static final double ASKED = 0.75;

    private final Route route;
    private final List<UnRecord> records;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Map<String, Map<String, Double>> likenesses = new HashMap<>();

    BruteForce(Route route, List<UnRecord> records) {
        this.route = route;
        this.records = records;
        for (UnRecord one : records) {
            for (String name : one.latin()) {
                words.computeIfAbsent(name, this::words);
            }
        }
        words.values().forEach(name -> new HashSet<>(name).forEach(word -> bearers.merge(word, 1, Integer::sum)));
    }

    private List<String> words(String name) {
        return route.words(name).stream()
                .filter(word -> !PARTICLES.contains(word))
                .toList();
    }

    /** The place of the record among all, 1 for the best; records with the same score stand before it. */
    int rank(UnRecord wanted) {
        List<List<String>> readings = route.read(wanted.original().get(0)).stream()
                .map(reading -> reading.stream()
                        .filter(word -> !PARTICLES.contains(word))
                        .toList())
                .toList();
        double own = best(readings, wanted);
        return 1
                + (int) records.stream()
                        .filter(one -> one != wanted && best(readings, one) >= own)
                        .count();
    }

    private double best(List<List<String>> readings, UnRecord one) {
        double best = 0;
        for (List<String> reading : readings) {
            for (String name : one.latin()) {
                best = Math.max(best, score(reading, words.getOrDefault(name, List.of())));
            }
        }
        return best;
    }

    private double score(List<String> asked, List<String> listed) {
        double[] askedBest = new double[asked.size()];
        double[] listedBest = new double[listed.size()];
        for (int a = 0; a < asked.size(); a++) {
            for (int l = 0; l < listed.size(); l++) {
                see(askedBest, a, a + 1, listedBest, l, l + 1, likeness(asked.get(a), listed.get(l)));
                if (a + 1 < asked.size()) {
                    String joined = asked.get(a) + asked.get(a + 1).replace("*", "");
                    see(askedBest, a, a + 2, listedBest, l, l + 1, likeness(joined, listed.get(l)));
                }
                if (l + 1 < listed.size()) {
                    String joined = listed.get(l) + listed.get(l + 1);
                    see(askedBest, a, a + 1, listedBest, l, l + 2, likeness(asked.get(a), joined));
                }
            }
        }
        return ASKED * mean(askedBest, asked, false) + (1 - ASKED) * mean(listedBest, listed, true);
    }

    private static void see(double[] asked, int a, int aEnd, double[] listed, int l, int lEnd, double likeness) {
        for (int at = a; at < aEnd; at++) {
            asked[at] = Math.max(asked[at], likeness);
        }
        for (int at = l; at < lEnd; at++) {
            listed[at] = Math.max(listed[at], likeness);
        }
    }

    private double mean(double[] best, List<String> of, boolean listed) {
        double sum = 0;
        double all = 0;
        for (int at = 0; at < best.length; at++) {
            double weight = listed ? 1 / (1 + Math.log(bearers.getOrDefault(of.get(at), 1))) : 1;
            sum += weight * best[at] * best[at];
            all += weight;
        }
        return all == 0 ? 0 : sum / all;
    }

    private double likeness(String asked, String listed) {
        return likenesses
                .computeIfAbsent(asked, any -> new HashMap<>())
                .computeIfAbsent(listed, any -> route.likeness(asked, listed));
    }
}
