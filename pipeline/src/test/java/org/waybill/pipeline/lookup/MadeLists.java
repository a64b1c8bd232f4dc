package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedName.Strength;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.model.Sought;
import org.waybill.model.Span;
import org.waybill.model.Subject;
import org.waybill.screening.list.LoadedList;

/** Small lists, made by hand: "1 Angara; 2 Lady R" is two ships. */
final class MadeLists {
    private MadeLists() {}

    static LoadedList list(String key, String ships) {
        List<Listing> listings = new ArrayList<>();
        for (String ship : ships.split(";", -1)) {
            if (!ship.isBlank()) {
                listings.add(ship(key, ship.strip()));
            }
        }
        return list(key, listings);
    }

    static LoadedList list(String key, List<Listing> listings) {
        Sha256 digest =
                Sha256.of(listings.stream().map(one -> one.version().hex()).collect(Collectors.joining()));
        ListEdition edition = new ListEdition(key, "List " + key, Optional.empty(), digest, listings.size());
        return new LoadedList(edition, listings);
    }

    private static Listing ship(String key, String numbered) {
        int blank = numbered.indexOf(' ');
        return listing(
                new ListingId(key, numbered.substring(0, blank)),
                Listing.Kind.VESSEL,
                numbered.substring(blank + 1).split("/"));
    }

    static Listing listing(ListingId id, Listing.Kind kind, String... names) {
        List<ListedName> listed = new ArrayList<>();
        for (String name : names) {
            ListedName.Kind sort = listed.isEmpty() ? ListedName.Kind.PRIMARY : ListedName.Kind.ALIAS;
            listed.add(ListedName.of(name, sort, Strength.STRONG));
        }
        return new Listing(id, kind, listed, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Sought ship(String name) {
        return new Sought(
                new Party(name, Party.Kind.SHIP),
                Subject.named(Listing.Kind.VESSEL, name),
                List.of(new Passage(Sha256.of(name), new Span(0, name.length()), name)));
    }

    static AtHand atHand(List<LoadedList> lists) {
        return new AtHand(lists, List.of(), "", AtHand.Earlier.NONE);
    }

    /** Lists with the ones that were current before them. */
    static AtHand atHand(List<LoadedList> lists, List<LoadedList> before) {
        return new AtHand(lists, List.of(), "", new AtHand.Earlier() {
            @Override
            public Optional<LoadedList> edition(ListEdition edition) {
                return before.stream()
                        .filter(list -> list.edition().equals(edition))
                        .findFirst();
            }

            @Override
            public Optional<Listing> wording(ListingId listing, Sha256 version) {
                return before.stream()
                        .flatMap(list -> list.listings().stream())
                        .filter(one -> one.id().equals(listing) && one.version().equals(version))
                        .findFirst();
            }
        });
    }
}
