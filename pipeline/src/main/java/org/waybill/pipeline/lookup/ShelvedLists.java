package org.waybill.pipeline.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Sha256;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.Unread;
import org.waybill.screening.list.trouble.ListTrouble;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.ShelvedEdition;
import org.waybill.screening.shelf.Stock;

/** The lists on a shelf, now or as they were, with every earlier edition. */
public final class ShelvedLists implements AtHand.Earlier {
    private final Shelf shelf;

    private ShelvedLists(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The current editions. */
    public static AtHand of(Shelf shelf, Stock stock) {
        return new AtHand(stock.lists(), stock.missing(), unread(stock.lists()), new ShelvedLists(shelf));
    }

    /**
     * The editions that were current at a moment; what came onto the shelf later is not known of.
     *
     * @param expected the keys of lists that should be there
     */
    public static AtHand asOf(Shelf shelf, List<String> expected, Instant moment) {
        List<LoadedList> lists = new ArrayList<>();
        List<String> missing = new ArrayList<>(expected);
        for (String list : shelf.lists()) {
            Optional<ShelvedEdition> then = shelf.asOf(list, moment);
            Optional<LoadedList> loaded = then.flatMap(edition -> readable(shelf, edition));
            loaded.ifPresent(lists::add);
            missing.remove(list);
            if (loaded.isEmpty() && (then.isPresent() || expected.contains(list))) {
                missing.add(list);
            }
        }
        return new AtHand(lists, missing.stream().sorted().toList(), unread(lists), new ShelvedLists(shelf));
    }

    /** What a list holds and could not be read is told, since nobody was held against it. */
    private static String unread(List<LoadedList> lists) {
        return lists.stream()
                .filter(list -> !list.unread().isEmpty())
                .map(list -> "Of " + list.edition().list() + ", "
                        + list.unread().stream().mapToInt(Unread::count).sum()
                        + " records or parts of records could not be read as they stand.")
                .collect(Collectors.joining(" "));
    }

    private static Optional<LoadedList> readable(Shelf shelf, ShelvedEdition edition) {
        try {
            return Optional.of(shelf.load(edition));
        } catch (ListTrouble e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LoadedList> edition(ListEdition edition) {
        return shelf.bySha256(edition.list(), edition.sha256().hex()).flatMap(kept -> readable(shelf, kept));
    }

    @Override
    public Optional<Listing> wording(ListingId listing, Sha256 version) {
        List<ShelvedEdition> editions = shelf.editions(listing.list());
        for (int at = editions.size() - 1; at >= 0; at--) {
            Optional<Listing> found = readable(shelf, editions.get(at)).stream()
                    .flatMap(list -> list.listings().stream())
                    .filter(one -> one.id().equals(listing))
                    .filter(one -> one.version().equals(version))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
