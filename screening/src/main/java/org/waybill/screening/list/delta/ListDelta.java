package org.waybill.screening.list.delta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.screening.list.LoadedList;

/**
 * What changed in a list from one edition to another.
 *
 * @param from the earlier edition
 * @param to the later one
 * @param added records that only the later one has, in its order
 * @param removed records that only the earlier one has, in its order
 * @param changed records that both have in different wording, in the later one's order
 */
public record ListDelta(
        ListEdition from, ListEdition to, List<Listing> added, List<Listing> removed, List<ChangedListing> changed) {

    public ListDelta {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares two editions record by record, by the numbers that the list gives its records. */
    public static ListDelta between(LoadedList from, LoadedList to) {
        Map<ListingId, Listing> before = byId(from);
        Map<ListingId, Listing> now = byId(to);
        return new ListDelta(from.edition(), to.edition(), only(now, before), only(before, now), changed(before, now));
    }

    private static Map<ListingId, Listing> byId(LoadedList list) {
        Map<ListingId, Listing> byId = new LinkedHashMap<>();
        list.listings().forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    private static List<Listing> only(Map<ListingId, Listing> these, Map<ListingId, Listing> notThose) {
        return these.values().stream()
                .filter(one -> !notThose.containsKey(one.id()))
                .toList();
    }

    private static List<ChangedListing> changed(Map<ListingId, Listing> before, Map<ListingId, Listing> now) {
        List<ChangedListing> changed = new ArrayList<>();
        now.forEach((id, later) -> {
            Listing earlier = before.get(id);
            if (earlier != null && !earlier.equals(later)) {
                changed.add(new ChangedListing(earlier, later, Comparison.of(earlier, later)));
            }
        });
        return changed;
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** The whole in one sentence. */
    public String sentence() {
        return added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed, "
                + (to.entries() - added.size() - changed.size()) + " the same.";
    }
}
