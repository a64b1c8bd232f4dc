package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waybill.model.Listing;

/** What a list changed in a record, one clause for each thing. */
final class ListingChanges {
    private static final int MOST = 20;

    private ListingChanges() {}

    /** In the order: kind, names, births, numbers, facts, dates; at most {@value #MOST} and then how many more. */
    static List<String> between(Listing was, Listing is) {
        List<String> before = clauses(was);
        List<String> now = clauses(is);
        List<String> changes = new ArrayList<>();
        now.stream().filter(clause -> !before.contains(clause)).forEach(clause -> changes.add(clause + " added"));
        before.stream().filter(clause -> !now.contains(clause)).forEach(clause -> changes.add(clause + " removed"));
        if (changes.isEmpty()) {
            return List.of("the order of its parts changed");
        }
        return changes.size() <= MOST
                ? changes
                : Stream.concat(changes.stream().limit(MOST), Stream.of((changes.size() - MOST) + " further changes"))
                        .toList();
    }

    private static List<String> clauses(Listing listing) {
        List<String> all = new ArrayList<>();
        all.add("kind " + listing.kind().key());
        listing.names()
                .forEach(name -> all.add(
                        name.strength().key() + " " + name.kind().key() + " name \u201c" + name.text() + "\u201d"));
        listing.births().forEach(birth -> all.add("birth " + birth));
        listing.numbers()
                .forEach(number ->
                        all.add((word(number.kind()) + " " + number.value() + " " + number.country()).strip()));
        listing.facts().forEach(fact -> all.add(word(fact.kind()) + " \u201c" + fact.value() + "\u201d"));
        listing.listedOn().ifPresent(day -> all.add("day of listing " + day));
        listing.changedOn().ifPresent(day -> all.add("day of change " + day));
        return all;
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
