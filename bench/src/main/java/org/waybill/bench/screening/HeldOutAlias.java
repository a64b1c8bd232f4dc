package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.screening.list.LoadedList;

/**
 * A strong alias taken out of its record.
 *
 * @param alias as the list prints it
 * @param rest the record with its other names
 */
public record HeldOutAlias(ListedName alias, Listing rest) {

    /** Every strong name of a person that stands beside others, or so many of them drawn by the seed, in the list's order. */
    public static List<HeldOutAlias> of(LoadedList list, int most, long seed) {
        List<HeldOutAlias> all = new ArrayList<>();
        for (Listing listing : list.listings()) {
            if (listing.kind() == Listing.Kind.PERSON) {
                addAll(listing, all);
            }
        }
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, Math.min(most, all.size()));
    }

    private static void addAll(Listing listing, List<HeldOutAlias> into) {
        for (ListedName name : listing.names()) {
            if (name.kind() != ListedName.Kind.PRIMARY && name.strength() == ListedName.Strength.STRONG) {
                List<ListedName> others = others(listing, name);
                if (!others.isEmpty()) {
                    into.add(new HeldOutAlias(name, listing.withNames(others)));
                }
            }
        }
    }

    /** What says the same in capitals is the same name. */
    private static List<ListedName> others(Listing listing, ListedName name) {
        return listing.names().stream()
                .filter(other -> !other.text().equalsIgnoreCase(name.text()))
                .toList();
    }
}
