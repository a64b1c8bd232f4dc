package org.waybill.bench.pile;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Things of which few are met often and most are met rarely.
 *
 * <p>The thing at rank n is drawn 1/n^exponent as often as the first (G. K. Zipf, Human Behavior and the Principle of Least
 * Effort, 1949), as names in news are.
 */
final class Skewed<T> {
    private final List<T> things;
    private final double[] sums;

    Skewed(List<T> things, double exponent) {
        this.things = List.copyOf(things);
        this.sums = new double[things.size()];
        double sum = 0;
        for (int rank = 1; rank <= sums.length; rank++) {
            sum += Math.pow(rank, -exponent);
            sums[rank - 1] = sum;
        }
    }

    T draw(SplittableRandom chance) {
        int found = Arrays.binarySearch(sums, chance.nextDouble() * sums[sums.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, things.size() - 1));
    }
}
