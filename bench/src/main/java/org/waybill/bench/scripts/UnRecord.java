package org.waybill.bench.scripts;

import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.script.WritingSystem;

/**
 * A record of a list with its names sorted by script.
 *
 * @param listing the record with its Latin names only
 * @param original the names that are wholly in other scripts, in the list's order
 */
record UnRecord(Listing listing, List<String> original) {

    UnRecord {
        original = List.copyOf(original);
    }

    /** Every record that has a Latin name. */
    static List<UnRecord> of(LoadedList list) {
        return list.listings().stream()
                .filter(listing -> listing.names().stream().anyMatch(UnRecord::latin))
                .map(UnRecord::of)
                .toList();
    }

    private static UnRecord of(Listing listing) {
        return new UnRecord(
                listing.withNames(
                        listing.names().stream().filter(UnRecord::latin).toList()),
                listing.names().stream()
                        .filter(UnRecord::foreign)
                        .map(ListedName::text)
                        .toList());
    }

    private static boolean foreign(ListedName name) {
        return !Transcriber.scripts(name.text()).contains(WritingSystem.LATIN) && !latin(name);
    }

    private static boolean latin(ListedName name) {
        return Transcriber.scripts(name.text()).stream().allMatch(script -> script == WritingSystem.LATIN);
    }

    /** The Latin names, in the list's order. */
    List<String> latin() {
        return listing.names().stream().map(ListedName::text).toList();
    }

    /** The list with Latin names alone. */
    static LoadedList latinOnly(LoadedList list) {
        List<Listing> listings = of(list).stream().map(UnRecord::listing).toList();
        ListEdition edition = list.edition();
        return new LoadedList(
                new ListEdition(
                        edition.list(), edition.title(), edition.published(), edition.sha256(), listings.size()),
                listings);
    }
}
