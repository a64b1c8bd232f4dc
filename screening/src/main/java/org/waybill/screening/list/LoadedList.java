package org.waybill.screening.list;

import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;

/**
 * One edition of a list with all its records.
 *
 * @param edition which
 * @param listings in the list's order; as many as the edition says
 * @param unread what could not be read; empty for a list in order
 */
public record LoadedList(ListEdition edition, List<Listing> listings, List<Unread> unread) {

    public LoadedList {
        listings = List.copyOf(listings);
        unread = List.copyOf(unread);
    }

    /** A list all of which was read. */
    public LoadedList(ListEdition edition, List<Listing> listings) {
        this(edition, listings, List.of());
    }
}
