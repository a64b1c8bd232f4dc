package org.waybill.bench.origins;

/**
 * Hits and errors.
 *
 * @param hits rightly found
 * @param missed not found
 * @param wrong wrongly found
 */
record Tally(int hits, int missed, int wrong) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally HIT = new Tally(1, 0, 0);
    static final Tally MISS = new Tally(0, 1, 0);
    static final Tally FALSE = new Tally(0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, missed + other.missed, wrong + other.wrong);
    }

    boolean isPerfect() {
        return missed == 0 && wrong == 0;
    }

    /** The share of what was found that is right; NaN where nothing was found. */
    double precision() {
        return (double) hits / (hits + wrong);
    }

    /** The share of what there is that was found; NaN where there is nothing. */
    double recall() {
        return (double) hits / (hits + missed);
    }

    /** The harmonic mean of the two; NaN where there is nothing and nothing was found. */
    double f1() {
        return 2.0 * hits / (2 * hits + missed + wrong);
    }

    @Override
    public String toString() {
        return hits + " found, " + missed + " missed, " + wrong + " false";
    }
}
