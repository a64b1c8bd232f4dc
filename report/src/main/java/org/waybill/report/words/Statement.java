package org.waybill.report.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;

/** What a claim says, slot by slot, in words. */
public final class Statement {
    private Statement() {}

    /** "North Korea → Russia". */
    public static String parties(Claim claim) {
        Slots slots = claim.slots();
        return names(slots.actors()) + separator(claim) + names(slots.target());
    }

    /** "more than 20,000 containers: munitions". */
    public static String subject(Claim claim) {
        Slots slots = claim.slots();
        String items = slots.items().value().map(Statement::listed).orElse("");
        return slots.quantity()
                .value()
                .map(quantity -> with(quantity, items))
                .orElse(items.isEmpty() ? "item not stated" : items);
    }

    /** "since September 2023", then the place; empty where neither is stated. */
    public static String circumstances(Claim claim) {
        Slots slots = claim.slots();
        Optional<String> period = slots.period().value().map(Dates::words);
        Optional<String> place = slots.place()
                .value()
                .map(places -> Counted.list(places.stream().map(Shown::party).toList()));
        return Stream.of(period, place).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** The period in words; empty where unstated. */
    public static String period(@Nullable Period period) {
        return period == null ? "" : Dates.words(period);
    }

    private static String separator(Claim claim) {
        return switch (claim.type()) {
            case AGREEMENT -> " – ";
            case VIOLATION -> " / norm: ";
            case DENIAL -> " / denied: ";
            case DESIGNATION -> " / listed: ";
            case TRANSFER, DEPLOYMENT, USE, ASSISTANCE, OTHER -> " → ";
        };
    }

    private static String names(Slot<List<Party>> slot) {
        return slot.value()
                .filter(parties -> !parties.isEmpty())
                .map(parties -> Counted.list(parties.stream()
                        .map(party ->
                                party.kind() == Party.Kind.STATE ? States.name(party.id()) : Shown.phrase(party.id()))
                        .toList()))
                .orElse("not stated");
    }

    private static String listed(List<String> items) {
        return Counted.list(items.stream().map(Shown::phrase).toList());
    }

    /** A unit that is the item, or its last word, is not said twice: "24 ballistic missiles". */
    private static String with(Quantity quantity, String items) {
        String unit = quantity.unit().toLowerCase(Locale.ROOT);
        boolean said = !unit.isEmpty() && items.toLowerCase(Locale.ROOT).endsWith(unit);
        if (said && !items.contains(" and ") && !items.contains(",")) {
            return Figures.words(quantity) + " " + items;
        }
        return Figures.withUnit(quantity) + (items.isEmpty() ? "" : ": " + items);
    }
}
