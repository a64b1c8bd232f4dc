package org.waybill.screening;

import java.util.List;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Listing.Kind;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.screening.list.LoadedList;

/** A list written by hand: people, bodies and ships that nobody listed. */
final class SmallList {
    static final String KEY = "by_hand";

    private SmallList() {}

    static LoadedList whole() {
        return list(
                KEY,
                List.of(
                        listing("p1", Kind.PERSON, "MOROZOV, Arkady Petrovich", "Arkadi Morosow"),
                        born(listing("p2", Kind.PERSON, "Abdul Rahman Hassan Nouri", "Abu Talha"), "1971-04-03"),
                        listing("p3", Kind.PERSON, "KIM, Tong Su"),
                        listing("p4", Kind.PERSON, "HASSAN, Mohammad"),
                        listing("o1", Kind.ORGANISATION, "Meridian Heavy Machinery Trading Company Limited", "MHMT"),
                        listing("o2", Kind.ORGANISATION, "Fifth Naval Repair Yard"),
                        ship("v1", "MARIA", "9187629"),
                        ship("v2", "MARIA", "9074729"),
                        ship("v3", "NORTHERN LIGHT", "9434761")));
    }

    static LoadedList list(String key, List<Listing> listings) {
        return new LoadedList(
                new ListEdition(key, "By hand", Optional.empty(), Sha256.of(key), listings.size()), listings);
    }

    static Listing listing(String entry, Kind kind, String... names) {
        List<ListedName> all = List.of(names).stream()
                .map(name -> ListedName.of(name, ListedName.Kind.ALIAS, ListedName.Strength.STRONG))
                .toList();
        return with(new ListingId(KEY, entry), kind, all, List.of(), List.of());
    }

    private static Listing born(Listing listing, String day) {
        return with(
                listing.id(),
                listing.kind(),
                listing.names(),
                List.of(BirthDate.of(PartialDate.parse(day))),
                listing.numbers());
    }

    private static Listing ship(String entry, String name, String imo) {
        return with(
                new ListingId(KEY, entry),
                Kind.VESSEL,
                listing(entry, Kind.VESSEL, name).names(),
                List.of(),
                List.of(new ListedNumber(ListedNumber.Kind.IMO, imo, "")));
    }

    private static Listing with(
            ListingId id, Kind kind, List<ListedName> names, List<BirthDate> births, List<ListedNumber> numbers) {
        return new Listing(id, kind, names, births, numbers, List.of(), Optional.empty(), Optional.empty());
    }
}
