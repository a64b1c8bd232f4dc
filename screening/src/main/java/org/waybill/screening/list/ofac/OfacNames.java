package org.waybill.screening.list.ofac;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;

/** Names as OFAC prints them, {@code LAST, First}, and records found by them. */
final class OfacNames {
    private OfacNames() {}

    /** Adds a name printed as one text. */
    static void add(ListingDraft draft, String text, ListedName.Kind sort, ListedName.Strength strength) {
        int comma = draft.kind() == Listing.Kind.PERSON ? text.indexOf(", ") : -1;
        if (comma < 0) {
            draft.name(text, sort, strength);
        } else {
            draft.name(text, sort, strength, text.substring(0, comma), text.substring(comma + 2));
        }
    }

    /** Adds a name whose parts stand apart; bodies and ships have a last name only. */
    static void add(ListingDraft draft, String last, String first, ListedName.Kind sort, ListedName.Strength strength) {
        String family = Words.single(last);
        String given = Words.single(first);
        if (family.isEmpty() || given.isEmpty()) {
            draft.name(family + given, sort, strength);
        } else {
            draft.name(family + ", " + given, sort, strength, family, given);
        }
    }

    /** Gives each link the number of the record that it names, where a record of the list has that very name. */
    static void link(List<ListingDraft> drafts) {
        Map<String, String> byName = new HashMap<>();
        drafts.forEach(draft -> draft.names().stream()
                .filter(name -> name.kind() == ListedName.Kind.PRIMARY)
                .forEach(name -> byName.putIfAbsent(key(name.text()), draft.entry())));
        drafts.forEach(draft -> draft.names().forEach(name -> byName.putIfAbsent(key(name.text()), draft.entry())));
        drafts.forEach(draft -> draft.facts(ListedFact.Kind.LINKED_TO)
                .forEach(link -> draft.replace(link, coded(link, byName.getOrDefault(key(link.value()), "")))));
    }

    private static ListedFact coded(ListedFact link, String entry) {
        return new ListedFact(link.kind(), link.value(), entry, link.from(), link.to());
    }

    /** The full stop that ends the remarks is printed once where the name ends in one too. */
    private static String key(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.endsWith(".") ? upper.substring(0, upper.length() - 1) : upper;
    }
}
