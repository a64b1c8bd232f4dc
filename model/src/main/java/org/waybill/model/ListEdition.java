package org.waybill.model;

import java.util.Optional;

/**
 * One version of a sanctions list: what an answer was checked against.
 *
 * @param list the list's key, as in {@link ListingId}
 * @param title what its publisher calls it
 * @param published the list's own date, where it prints one
 * @param sha256 of the bytes it was read from; of several files, of their digests in the order of their roles
 * @param entries how many records were read
 */
public record ListEdition(String list, String title, Optional<PartialDate> published, Sha256 sha256, int entries)
        implements Comparable<ListEdition> {

    public ListEdition {
        if (list.isBlank() || title.isBlank() || entries < 0) {
            throw new IllegalArgumentException("an edition has a list, a title and a number of records: " + list);
        }
    }

    @Override
    public int compareTo(ListEdition other) {
        int byList = list.compareTo(other.list);
        return byList != 0 ? byList : sha256.compareTo(other.sha256);
    }
}
