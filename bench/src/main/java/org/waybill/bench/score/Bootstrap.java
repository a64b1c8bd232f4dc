package org.waybill.bench.score;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.waybill.bench.board.Measure.Interval;

/**
 * How far a share would move with other documents of the same kind: documents are drawn again, with replacement.
 *
 * @param rounds how many times
 * @param seed where the draws begin, so that they are the same in every run
 */
record Bootstrap(int rounds, long seed) {
    private static final double TAIL = 0.025;
    static final Bootstrap USUAL = new Bootstrap(2000, 20231013);

    /** The middle 95 of 100 draws; both ends NaN where no draw had a case. */
    Interval interval(List<Tally> documents, String share) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tally.Share> shares = shares(documents, share);
        return middle(round -> draw(shares, random));
    }

    /** The same for the share of some documents less that of others, each drawn for themselves. */
    Interval difference(List<Tally> documents, List<Tally> others, String share) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tally.Share> some = shares(documents, share);
        List<Tally.Share> rest = shares(others, share);
        return middle(round -> draw(some, random) - draw(rest, random));
    }

    private static List<Tally.Share> shares(List<Tally> documents, String share) {
        return documents.stream().map(tally -> tally.share(share)).toList();
    }

    private Interval middle(IntToDoubleFunction drawing) {
        double[] draws = IntStream.range(0, rounds)
                .mapToDouble(drawing)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Interval(at(draws, TAIL), at(draws, 1 - TAIL));
    }

    private static double draw(List<Tally.Share> shares, SplittableRandom random) {
        double hits = 0;
        int of = 0;
        for (int i = 0; i < shares.size(); i++) {
            Tally.Share drawn = shares.get(random.nextInt(shares.size()));
            hits += drawn.hits();
            of += drawn.of();
        }
        return new Tally.Share(hits, of).value();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
