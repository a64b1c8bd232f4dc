package org.waybill.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Which record of which list.
 *
 * @param list the list's key, lower-case letters, digits and underscores: {@code us_ofac_sdn}
 * @param entry what the list itself calls the record: {@code KPe.020}, {@code 4243}; printable, without blanks
 */
public record ListingId(String list, String entry) implements Comparable<ListingId> {
    private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9_]{0,63}");
    private static final Pattern ENTRY = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]{1,200}");
    private static final Comparator<ListingId> ORDER =
            Comparator.comparing(ListingId::list).thenComparing(ListingId::entry);

    public ListingId {
        if (!LIST.matcher(list).matches() || !ENTRY.matcher(entry).matches()) {
            throw new IllegalArgumentException("no list is called so, or no record: " + list + "/" + entry);
        }
    }

    /** Reads {@code us_ofac_sdn/4243}. */
    public static ListingId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a listing reads LIST/ENTRY, not: " + text);
        }
        return new ListingId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(ListingId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return list + "/" + entry;
    }
}
