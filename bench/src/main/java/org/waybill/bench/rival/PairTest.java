package org.waybill.bench.rival;

/**
 * The Bayesian test of Dong, Berti-Équille and Srivastava (PVLDB 2(1), 2009, section 3): two sources that share answers
 * which hardly anybody would give by mistake have them from one another.
 *
 * <p>Everything is reckoned in the logarithm of the odds for dependence.
 */
final class PairTest {
    private static final double SUREST = 0.99;

    private final Settings settings;
    private final double bothRight;
    private final double bothWrong;
    private final double oneRight;

    /**
     * Of two sources.
     *
     * @param first how often the one is right, from 0 to 1
     * @param second how often the other is
     */
    PairTest(Settings settings, double first, double second) {
        this.settings = settings;
        double one = bounded(first);
        double other = bounded(second);
        this.bothRight = one * other;
        this.bothWrong = (1 - one) * (1 - other) / settings.falseValues();
        this.oneRight = (one + other) / 2;
    }

    private static double bounded(double share) {
        return Math.min(SUREST, Math.max(1 - SUREST, share));
    }

    /** Before anything is seen. */
    double before() {
        return Math.log(settings.dependence() / (1 - settings.dependence()));
    }

    /**
     * What an answer says that both give.
     *
     * @param right how likely it is the right one, from 0 to 1
     */
    double shared(double right) {
        return right * gain(oneRight, bothRight) + (1 - right) * gain(1 - oneRight, bothWrong);
    }

    /** How much likelier the same answer is where it may have been copied. */
    private double gain(double once, double apart) {
        return Math.log((settings.copied() * once + (1 - settings.copied()) * apart) / apart);
    }

    /** What a question says to which the two give different answers. */
    double different() {
        return Math.log(1 - settings.copied());
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
