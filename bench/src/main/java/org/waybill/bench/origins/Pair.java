package org.waybill.bench.origins;

/**
 * Two things, in no order.
 *
 * @param first the lesser
 * @param second the greater
 */
record Pair<T extends Comparable<T>>(T first, T second) {
    static <T extends Comparable<T>> Pair<T> of(T one, T other) {
        return one.compareTo(other) <= 0 ? new Pair<>(one, other) : new Pair<>(other, one);
    }
}
