package org.waybill.bench.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Finds true answers and trustworthy sources together: Accu, and AccuCopy with the discount for copiers.
 *
 * <p>After X. L. Dong, L. Berti-Équille, D. Srivastava, "Integrating conflicting data: the role of source dependence",
 * PVLDB 2(1), 2009: a source's vote weighs ln(n a / (1 - a)) where it is right with probability a and a question has n wrong
 * answers; a source is as often right as its answers are probable, on average; a vote counts only as far as it is not copied
 * from those counted before. Own implementation. Round follows round until no probability moves by more than 0.0001, or fifty
 * are over. Whether a shared answer is right is not known, so it tells of both cases as far as each is likely.
 */
public final class TruthFinding {
    private static final int ROUNDS = 50;
    private static final double STILL = 1e-4;
    /** So that no source outvotes all others together. */
    private static final double SUREST = 0.99;

    private final Votes votes;
    private final Settings settings;
    private final boolean discounts;
    private final SortedMap<String, Double> accuracy = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Double>> probability = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Double>> dependence = new TreeMap<>();

    private TruthFinding(Votes votes, Settings settings, boolean discounts) {
        this.votes = votes;
        this.settings = settings;
        this.discounts = discounts;
    }

    /** Sources weighed by how often they are right. */
    public static TruthFinding accu(Votes votes, Settings settings) {
        return new TruthFinding(votes, settings, false).run();
    }

    /** The same, with votes discounted that are likely copied. */
    public static TruthFinding accuCopy(Votes votes, Settings settings) {
        return new TruthFinding(votes, settings, true).run();
    }

    /** The likeliest answer; of several, the first in the order of their characters. */
    public Optional<String> best(String item) {
        return probability.getOrDefault(item, new TreeMap<>()).entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** How often a source is right, from 0 to 1; the share at the outset for one without answers. */
    public double accuracy(String source) {
        return accuracy.getOrDefault(source, 1 - settings.error());
    }

    /** How likely two sources depend on one another, from 0 to 1; 0 where they share no question or it was not asked. */
    public double dependence(String one, String other) {
        return dependence.getOrDefault(one, new TreeMap<>()).getOrDefault(other, 0.0);
    }

    private TruthFinding run() {
        votes.sources().forEach(source -> accuracy.put(source, 1 - settings.error()));
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            if (discounts) {
                compare();
            }
            moved = weigh();
            votes.sources().forEach(source -> accuracy.put(source, meanProbability(source)));
        }
        return this;
    }

    /** Every two sources that answer a question in common. */
    private void compare() {
        List<String> sources = List.copyOf(votes.sources());
        for (int at = 0; at < sources.size(); at++) {
            for (String other : sources.subList(at + 1, sources.size())) {
                double likely = dependent(sources.get(at), other);
                dependence
                        .computeIfAbsent(sources.get(at), one -> new TreeMap<>())
                        .put(other, likely);
                dependence.computeIfAbsent(other, one -> new TreeMap<>()).put(sources.get(at), likely);
            }
        }
    }

    private double dependent(String one, String other) {
        PairTest test = new PairTest(settings, accuracy(one), accuracy(other));
        SortedMap<String, String> others = votes.answers(other);
        double logOdds = test.before();
        int common = 0;
        for (Map.Entry<String, String> answer : votes.answers(one).entrySet()) {
            String second = others.get(answer.getKey());
            if (second != null) {
                common++;
                logOdds += second.equals(answer.getValue())
                        ? test.shared(likely(answer.getKey(), second))
                        : test.different();
            }
        }
        return common == 0 ? 0 : PairTest.probability(logOdds);
    }

    /** How likely an answer is right; before the first round, the share of sources that give it. */
    private double likely(String item, String value) {
        SortedMap<String, Double> known = probability.get(item);
        if (known != null) {
            return known.getOrDefault(value, 0.0);
        }
        SortedMap<String, SortedSet<String>> values = votes.values(item);
        int all = values.values().stream().mapToInt(Set::size).sum();
        SortedSet<String> givers = values.get(value);
        return givers == null ? 0 : (double) givers.size() / all;
    }

    private double weigh() {
        double moved = 0;
        for (String item : votes.items()) {
            SortedMap<String, Double> now = probabilities(votes.values(item));
            Map<String, Double> before = probability.getOrDefault(item, new TreeMap<>());
            for (Map.Entry<String, Double> value : now.entrySet()) {
                moved = Math.max(moved, Math.abs(value.getValue() - before.getOrDefault(value.getKey(), 0.0)));
            }
            probability.put(item, now);
        }
        return moved;
    }

    private SortedMap<String, Double> probabilities(SortedMap<String, SortedSet<String>> values) {
        SortedMap<String, Double> confidence = new TreeMap<>();
        values.forEach((value, sources) -> confidence.put(value, confidence(sources)));
        double most = Math.max(
                0,
                confidence.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
        int unseen = Math.max(0, settings.falseValues() + 1 - values.size());
        double all = unseen * Math.exp(-most);
        for (double one : confidence.values()) {
            all += Math.exp(one - most);
        }
        double sum = all;
        confidence.replaceAll((value, one) -> Math.exp(one - most) / sum);
        return confidence;
    }

    private double confidence(SortedSet<String> sources) {
        double sum = 0;
        List<String> counted = new ArrayList<>();
        for (String source : ordered(sources)) {
            double right = Math.min(SUREST, Math.max(1 - SUREST, accuracy(source)));
            double own = 1;
            for (String before : counted) {
                own *= 1 - settings.copied() * dependence(source, before);
            }
            sum += own * Math.log(settings.falseValues() * right / (1 - right));
            counted.add(source);
        }
        return sum;
    }

    /** Those who hang most on others first, so that each later one is held against whom it may have copied. */
    private List<String> ordered(SortedSet<String> sources) {
        if (!discounts) {
            return List.copyOf(sources);
        }
        return sources.stream()
                .sorted(Comparator.comparingDouble((String source) -> -strongest(source, sources))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double strongest(String source, SortedSet<String> others) {
        return others.stream()
                .filter(other -> !other.equals(source))
                .mapToDouble(other -> dependence(source, other))
                .max()
                .orElse(0);
    }

    private double meanProbability(String source) {
        return votes.answers(source).entrySet().stream()
                .mapToDouble(answer -> probability
                        .getOrDefault(answer.getKey(), new TreeMap<>())
                        .getOrDefault(answer.getValue(), 0.0))
                .average()
                .orElse(1 - settings.error());
    }
}
