package org.waybill.server.holding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/**
 * The lists at hand at one moment, with what screens against them. Never changed: newer lists make other holdings, and a
 * request that began with these ends with these.
 */
public final class Holdings {
    /** All lists together go by these names too. */
    public static final List<String> ALL = List.of("default", "sanctions");

    private final Map<Method, Screener> screeners;
    private final List<ListEdition> editions;
    private final List<String> missing;
    private final Map<String, LoadedList> lists = new LinkedHashMap<>();
    private final Map<ListingId, Listing> listings = new HashMap<>();

    /**
     * Takes lists together.
     *
     * @param screeners what screens, at least by {@link Method#OURS}
     * @param lists all that those were made over, by key
     * @param missing keys of lists that should be at hand and are not
     */
    public Holdings(Map<Method, Screener> screeners, List<LoadedList> lists, List<String> missing) {
        this.screeners = Map.copyOf(screeners);
        this.editions = lists.stream().map(LoadedList::edition).toList();
        this.missing = List.copyOf(missing);
        for (LoadedList list : lists) {
            this.lists.put(list.edition().list(), list);
            list.listings().forEach(listing -> listings.put(listing.id(), listing));
        }
    }

    /** What screens by a method; the house's own where the method is not at hand. */
    public Optional<Screener> screener(Method method) {
        return Optional.ofNullable(screeners.get(method));
    }

    public List<ListEdition> editions() {
        return editions;
    }

    /** The keys of lists that should be at hand and are not. */
    public List<String> missing() {
        return missing;
    }

    public boolean isEmpty() {
        return lists.isEmpty();
    }

    public List<LoadedList> lists() {
        return List.copyOf(lists.values());
    }

    public Optional<Listing> find(ListingId id) {
        return Optional.ofNullable(listings.get(id));
    }

    /** The edition of a list. */
    public Optional<ListEdition> edition(String list) {
        return Optional.ofNullable(lists.get(list)).map(LoadedList::edition);
    }

    /** The keys of the lists that a dataset stands for; empty where nothing is called so. */
    public Optional<List<String>> scope(String dataset) {
        if (ALL.contains(dataset)) {
            return Optional.of(List.copyOf(lists.keySet()));
        }
        return lists.containsKey(dataset) ? Optional.of(List.of(dataset)) : Optional.empty();
    }
}
