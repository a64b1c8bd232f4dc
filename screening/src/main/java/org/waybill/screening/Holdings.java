package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.screening.index.NameIndex;
import org.waybill.screening.index.NameIndexBuilder;
import org.waybill.screening.index.NumberIndex;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;

/** Every record of some lists under a number, with an index over their names and one over their registrations. */
final class Holdings {
    /** A record and the edition it stands in. */
    record Held(Listing listing, ListEdition edition) {}

    /** A record's names, cut into tokens; for each reading, which of the names it is of. */
    private record Prepared(List<PreparedName> readings, List<ListedName> names) {}

    private final List<Held> held = new ArrayList<>();
    private final List<ListedName> nameOf = new ArrayList<>();
    private final NameIndex names;
    private final NumberIndex numbers;

    private Holdings(List<Held> records, List<Prepared> prepared) {
        NameIndexBuilder nameBuilder = NameIndex.builder();
        NumberIndex.Builder numberBuilder = NumberIndex.builder();
        for (int owner = 0; owner < records.size(); owner++) {
            held.add(records.get(owner));
            addNames(owner, prepared.get(owner), nameBuilder);
            for (ListedNumber number : records.get(owner).listing().numbers()) {
                numberBuilder.add(owner, number);
            }
        }
        names = nameBuilder.build();
        numbers = numberBuilder.build();
    }

    /** Reading names is most of the work, and no name depends on another. */
    static Holdings of(List<LoadedList> lists) {
        Preparation preparation = new Preparation();
        List<Held> records = lists.stream()
                .flatMap(list -> list.listings().stream().map(listing -> new Held(listing, list.edition())))
                .toList();
        return new Holdings(
                records,
                records.parallelStream()
                        .map(record -> prepared(record.listing(), preparation))
                        .toList());
    }

    private static Prepared prepared(Listing listing, Preparation preparation) {
        Prepared prepared = new Prepared(new ArrayList<>(), new ArrayList<>());
        for (ListedName name : listing.names()) {
            for (PreparedName reading : preparation.prepare(name.text(), listing.kind())) {
                prepared.readings().add(reading);
                prepared.names().add(name);
            }
        }
        return prepared;
    }

    private void addNames(int owner, Prepared prepared, NameIndexBuilder builder) {
        prepared.readings().forEach(reading -> builder.add(owner, reading));
        nameOf.addAll(prepared.names());
    }

    Held held(int owner) {
        return held.get(owner);
    }

    NameIndex names() {
        return names;
    }

    /** As the list prints the name that has this number in {@link #names}. */
    ListedName listedName(int name) {
        return nameOf.get(name);
    }

    NumberIndex numbers() {
        return numbers;
    }
}
