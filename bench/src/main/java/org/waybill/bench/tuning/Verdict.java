package org.waybill.bench.tuning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waybill.screening.Screener;
import org.waybill.screening.evidence.Scoring;
import org.waybill.screening.policy.Policy;

/**
 * What a policy is worth by some material; all are shares, 0 to 1.
 *
 * @param pairs F1 over the labelled pairs
 * @param sure how many of the pairs whose label is sure are judged wrong; a count
 * @param unlisted made-up people who raise an alert
 * @param famous known people, not listed, who raise one
 * @param listed listed people, written badly, who raise one
 * @param aliases held-out aliases found at one false alert in a hundred, a list at a time
 * @param others organisations that raise an alert about another
 */
record Verdict(
        double pairs, int sure, double unlisted, double famous, double listed, List<Double> aliases, double others) {
    private static final double PRICE = 0.01;

    Verdict {
        aliases = List.copyOf(aliases);
    }

    static Verdict of(Policy policy, Material material) {
        Scoring scoring = new Scoring(policy);
        double[] unlisted = material.unlisted().parallelStream()
                .mapToDouble(contest -> contest.best(scoring))
                .sorted()
                .toArray();
        double bar = unlisted[unlisted.length - 1 - (int) (PRICE * unlisted.length)];
        return new Verdict(
                f1(material.pairs(), scoring),
                sure(material.pairs(), scoring),
                share(unlisted),
                alerted(material.famous(), scoring),
                alerted(material.listed(), scoring),
                material.aliases().stream()
                        .map(each -> found(each, scoring, bar))
                        .toList(),
                alerted(material.others(), scoring));
    }

    private static double alerted(List<Contest> contests, Scoring scoring) {
        return share(contests.parallelStream()
                .mapToDouble(contest -> contest.best(scoring))
                .toArray());
    }

    private static double share(double[] scores) {
        return (double) Arrays.stream(scores).filter(Verdict::alerts).count() / scores.length;
    }

    private static boolean alerts(double score) {
        return score >= Screener.Wish.THRESHOLD;
    }

    private static double found(List<Contest> contests, Scoring scoring, double bar) {
        return (double) contests.parallelStream()
                        .filter(contest -> contest.best(scoring) > bar)
                        .count()
                / contests.size();
    }

    private static double f1(List<Material.Labelled> pairs, Scoring scoring) {
        int right = 0;
        int wrong = 0;
        for (Material.Labelled one : pairs) {
            boolean said = alerts(one.contest().best(scoring));
            right += said && one.pair().same() ? 1 : 0;
            wrong += said != one.pair().same() ? 1 : 0;
        }
        return 2.0 * right / (2 * right + wrong);
    }

    private static int sure(List<Material.Labelled> pairs, Scoring scoring) {
        return (int) pairs.stream()
                .filter(one -> one.pair().quality().equals("STRONG"))
                .filter(one -> alerts(one.contest().best(scoring)) != one.pair().same())
                .count();
    }

    /** One figure for the search to raise: what exceeds a target is worth little, what misses one costs much. */
    double worth() {
        return 1.3 * pairs
                - 0.1 * sure
                - 12 * Math.max(0, unlisted - 0.0035)
                - 3 * Math.max(0, famous - 0.006)
                - 4 * Math.max(0, 0.992 - listed)
                - 0.5 * others
                + 0.3 * aliases.stream().mapToDouble(Double::doubleValue).sum();
    }

    List<String> cells() {
        return List.of(
                text(pairs),
                Integer.toString(sure),
                text(unlisted),
                text(famous),
                text(listed),
                text(aliases.get(0)),
                text(aliases.get(1)),
                text(others));
    }

    private static String text(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
