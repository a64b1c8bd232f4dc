package org.waybill.screening.list;

import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;

/**
 * One edition of a list with all its records.
 *
 * @param edition which
 * @param listings in the list's order; as many as the edition says
 */
public record LoadedList(ListEdition edition, List<Listing> listings) {

    public LoadedList {
        listings = List.copyOf(listings);
    }
}
