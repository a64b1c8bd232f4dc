package org.waybill.bench.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sums that add up over documents: counts, and shares kept as hits of cases.
 *
 * <p>Precision, recall and F1 are all hits of cases, so the figures of many documents are the sums of the figures of
 * each, and drawing documents again is adding again.
 */
public final class Tally {

    /**
     * Hits out of cases.
     *
     * @param hits how many, halves allowed
     * @param of out of how many
     */
    public record Share(double hits, int of) {
        private static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(hits + other.hits, of + other.of);
        }

        /** Hits divided by cases; NaN where there are none. */
        public double value() {
            return of == 0 ? Double.NaN : hits / of;
        }
    }

    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Adds hits out of cases. */
    public Tally add(String name, double hits, int of) {
        shares.merge(name, new Share(hits, of), Share::plus);
        return this;
    }

    /** Adds one case that was right or not. */
    public Tally judge(String name, boolean right) {
        return add(name, right ? 1 : 0, 1);
    }

    public Tally count(String name, int more) {
        counts.merge(name, more, Integer::sum);
        return this;
    }

    public Share share(String name) {
        return shares.getOrDefault(name, Share.NONE);
    }

    public int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    public Set<String> shareNames() {
        return shares.keySet();
    }

    public static Tally sum(Collection<Tally> parts) {
        Tally sum = new Tally();
        parts.forEach(sum::addAll);
        return sum;
    }

    private void addAll(Tally other) {
        other.shares.forEach((name, share) -> shares.merge(name, share, Share::plus));
        other.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
    }
}
