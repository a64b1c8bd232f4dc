package org.waybill.model;

/**
 * When somebody is said to be born; a list may give several.
 *
 * @param from the earliest it may mean
 * @param to the latest it may mean, inclusive; equal to {@code from} where one date is given
 * @param approximate the source says "circa" or the like
 */
public record BirthDate(PartialDate from, PartialDate to, boolean approximate) implements Comparable<BirthDate> {

    public BirthDate {
        if (to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("a span of birth ends before it begins: " + from + " to " + to);
        }
    }

    public static BirthDate of(PartialDate date) {
        return new BirthDate(date, date, false);
    }

    @Override
    public int compareTo(BirthDate other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    /** {@code 1962-03-17}, {@code about 1962}, {@code 1960 to 1963}. */
    @Override
    public String toString() {
        String span = from.equals(to) ? from.toString() : from + " to " + to;
        return approximate ? "about " + span : span;
    }
}
