package org.waybill.corroboration.suspicion;

import java.util.Arrays;

/** How likely chance does something, exactly. */
final class Chance {
    private static final double EVEN = 0.5;

    private Chance() {}

    /**
     * How likely at least so many of independent events come about: the upper tail of the Poisson binomial distribution.
     *
     * @param likely how likely each is, 0 to 1
     * @param least at least 0
     * @return 0 to 1; sums of positive terms only, so that small tails keep their digits
     */
    static double tail(double[] likely, int least) {
        if (least == 0) {
            return 1;
        }
        double[] soFar = new double[least + 1];
        soFar[0] = 1;
        for (double one : likely) {
            soFar[least] += soFar[least - 1] * one;
            for (int count = least - 1; count > 0; count--) {
                soFar[count] = soFar[count] * (1 - one) + soFar[count - 1] * one;
            }
            soFar[0] *= 1 - one;
        }
        return Math.min(1, soFar[least]);
    }

    /** How likely an order of two is as lopsided either way: the two-sided sign test. */
    static double lopsided(int one, int other) {
        double[] coins = new double[one + other];
        Arrays.fill(coins, EVEN);
        return Math.min(1, 2 * tail(coins, Math.max(one, other)));
    }
}
