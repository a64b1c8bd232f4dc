package org.waybill.report.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.States;

/** What a claim says, slot by slot, in words. */
public final class Statement {
    private static final String RECIPIENT = "recipient";

    private Statement() {}

    /** "North Korea → Russia"; for what has no recipient, the actor alone. */
    public static String parties(Claim claim) {
        Slots slots = claim.slots();
        boolean moves = targetName(claim.type()).equals(RECIPIENT);
        return moves
                ? names(slots.actors(), "not stated") + " → " + names(slots.target(), "not stated")
                : names(slots.actors(), "actor not stated");
    }

    /** "more than 20,000 containers: munitions". */
    public static String subject(Claim claim) {
        Slots slots = claim.slots();
        String items = slots.items().value().map(Statement::listed).orElse("item not stated");
        String counted =
                slots.quantity().value().map(quantity -> with(quantity, items)).orElse(items);
        String target = names(slots.target(), "");
        return switch (claim.type()) {
            case TRANSFER, DEPLOYMENT, USE, ASSISTANCE, OTHER -> counted;
            case AGREEMENT -> target.isEmpty() ? counted : counted + ", with " + target;
            case VIOLATION -> counted + ", as running against " + (target.isEmpty() ? "a norm" : target);
            case DENIAL -> target.isEmpty() ? counted : target + " (" + counted + ")";
            case DESIGNATION -> target.isEmpty() ? counted : target + " listed: " + counted;
        };
    }

    /** What a reader would call the target slot. */
    public static String targetName(ClaimType type) {
        return switch (type) {
            case TRANSFER, DEPLOYMENT, ASSISTANCE, OTHER, USE -> RECIPIENT;
            case AGREEMENT -> "counterpart";
            case VIOLATION -> "norm";
            case DENIAL -> "denied";
            case DESIGNATION -> "listed";
        };
    }

    /** "since September 2023", then the place; empty where neither is stated. */
    public static String circumstances(Claim claim) {
        Slots slots = claim.slots();
        Optional<String> period = slots.period().value().map(Dates::words);
        Optional<String> place = slots.place().value().map(Statement::places);
        return Stream.of(period, place).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** "Yemen and Sanaa". */
    public static String places(List<String> places) {
        return Counted.list(places.stream().map(Shown::party).toList());
    }

    /** "North Korea and Russia"; nothing for nobody. */
    public static String names(List<Party> parties) {
        return parties.isEmpty()
                ? ""
                : Counted.list(parties.stream().map(Statement::name).toList());
    }

    private static String names(Slot<List<Party>> slot, String otherwise) {
        return slot.value()
                .filter(parties -> !parties.isEmpty())
                .map(Statement::names)
                .orElse(otherwise);
    }

    private static String name(Party party) {
        return party.kind() == Party.Kind.STATE ? States.name(party.id()) : Shown.phrase(party.id());
    }

    /** Items, as the texts name them: "rockets and shells". */
    public static String listed(List<String> items) {
        return Counted.list(items.stream().map(Shown::phrase).toList());
    }

    /** A unit that is the item, or its last word, is not said twice: "24 ballistic missiles". */
    private static String with(Quantity quantity, String items) {
        String unit = quantity.unit().toLowerCase(Locale.ROOT);
        boolean said = !unit.isEmpty() && items.toLowerCase(Locale.ROOT).endsWith(unit);
        if (said && !items.contains(" and ") && !items.contains(",")) {
            return Figures.inFull(quantity.withUnit(items));
        }
        return Figures.inFull(quantity) + (items.isEmpty() ? "" : ": " + items);
    }
}
