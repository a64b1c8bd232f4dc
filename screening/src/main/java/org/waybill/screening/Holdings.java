package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.waybill.screening.policy.Policy;

/** Every record of some lists under a number, with an index over their names and one over their registrations. */
final class Holdings {
    /** A record and the edition it stands in. */
    record Held(Listing listing, ListEdition edition) {}

    /** A record's names, cut into tokens; for each reading, which of the names it is of. */
    private record Prepared(List<PreparedName> readings, List<ListedName> names) {}

    private final List<Held> held = new ArrayList<>();
    private final List<ListedName> nameOf = new ArrayList<>();
    private final int[] firstNames;
    private final NameIndex names;
    private final NumberIndex numbers;

    private Holdings(List<Held> records, List<Prepared> prepared, Policy policy) {
        firstNames = new int[records.size() + 1];
        NameIndexBuilder nameBuilder = NameIndex.builder(policy);
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
    static Holdings of(List<LoadedList> lists, Policy policy) {
        Preparation preparation = Preparation.standard();
        List<Held> records = lists.stream()
                .flatMap(list -> list.listings().stream().map(listing -> new Held(listing, list.edition())))
                .toList();
        return new Holdings(
                records,
                records.parallelStream()
                        .map(record -> prepared(record.listing(), preparation))
                        .toList(),
                policy);
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
        firstNames[owner + 1] = nameOf.size();
    }

    Held held(int owner) {
        return held.get(owner);
    }

    NameIndex names() {
        return names;
    }

    /** The numbers of a record's names in {@link #names}. */
    int[] namesOf(int owner) {
        return IntStream.range(firstNames[owner], firstNames[owner + 1]).toArray();
    }

    /** As the list prints the name that has this number in {@link #names}. */
    ListedName listedName(int name) {
        return nameOf.get(name);
    }

    NumberIndex numbers() {
        return numbers;
    }
}
