package org.waybill.corroboration.reuse;

import java.util.Arrays;
import java.util.Comparator;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * What the index keeps of a document: 24 fingerprints of 4 bytes for a report of up to some 400 words, and this.
 *
 * <p>Two are the same where they are one object; the index makes one for each document.
 */
final class Known implements Comparable<Known> {
    private static final long NOBODY = Hash.of("");
    private static final int UNDATED = Integer.MAX_VALUE;

    private static final Comparator<Known> ORDER = Comparator.<Known>comparingInt(known -> known.first)
            .thenComparingInt(known -> known.last)
            .thenComparing(Known::credited)
            .thenComparing(Comparator.<Known>comparingInt(known -> known.words).reversed())
            .thenComparing(Known::sha256);

    /** The likelier source first where neither dates nor credits tell. */
    static final Comparator<Known> FULLER_FIRST =
            Comparator.<Known>comparingInt(known -> known.words).reversed().thenComparing(Known::sha256);

    private final Sha256 sha256;
    /** First and last day it may have been published on, counted from 1970-01-01. */
    private final int first;

    private final int last;
    private final boolean credited;
    /** Hash of the publisher's name. */
    private final long house;

    private final int words;
    private final int[] prints;

    /**
     * Takes down what is kept.
     *
     * @param credited whether the document credits anybody with its text
     * @param prints its fingerprints in ascending order
     */
    Known(Document document, Wording wording, boolean credited, int[] prints) {
        PartialDate published = document.about().published();
        this.sha256 = document.sha256();
        this.first = published == null ? UNDATED : (int) published.first().toEpochDay();
        this.last = published == null ? UNDATED : (int) published.last().toEpochDay();
        this.credited = credited;
        this.house = Hash.of(document.about().publisher().strip());
        this.words = wording.size();
        this.prints = prints.clone();
    }

    Sha256 sha256() {
        return sha256;
    }

    boolean credited() {
        return credited;
    }

    int printCount() {
        return prints.length;
    }

    int print(int index) {
        return prints[index];
    }

    boolean holds(int print) {
        return Arrays.binarySearch(prints, print) >= 0;
    }

    /** Whether both name the same publisher. */
    boolean isOfHouse(Known other) {
        return house == other.house && house != NOBODY;
    }

    boolean isDated() {
        return first != UNDATED;
    }

    /** Whether every day it may be of comes after every day of the other. */
    boolean isAfter(Known other) {
        return isDated() && other.isDated() && first > other.last;
    }

    /** Whole days from the first day of the other to its own; both dated. */
    int daysAfter(Known other) {
        return first - other.first;
    }

    /** Whether at most so many days lie between the two, or it is not known how many. */
    boolean isWithin(int days, Known other) {
        return !isDated() || !other.isDated() || Math.max(first, other.first) - Math.min(last, other.last) <= days;
    }

    /** The likelier source first: dated, early, without credit to others, long. */
    @Override
    public int compareTo(Known other) {
        return ORDER.compare(this, other);
    }
}
