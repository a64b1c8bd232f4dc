package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
        List<Tally.Share> shares =
                documents.stream().map(tally -> tally.share(share)).toList();
        double[] draws = IntStream.range(0, rounds)
                .mapToDouble(round -> draw(shares, random).value())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Interval(at(draws, TAIL), at(draws, 1 - TAIL));
    }

    private static Tally.Share draw(List<Tally.Share> shares, SplittableRandom random) {
        List<Tally.Share> drawn = new ArrayList<>(shares.size());
        for (int i = 0; i < shares.size(); i++) {
            drawn.add(shares.get(random.nextInt(shares.size())));
        }
        return drawn.stream().reduce(new Tally.Share(0, 0), Tally.Share::plus);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
