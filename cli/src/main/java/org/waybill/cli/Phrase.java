package org.waybill.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;

/** A claim's parts as short words for a table cell. */
final class Phrase {
    private Phrase() {}

    static String between(Claim claim) {
        return parties(claim.slots().actors()) + " \u2192 "
                + parties(claim.slots().target());
    }

    static String parties(Slot<List<Party>> slot) {
        return slot.value()
                .map(list -> String.join(";", list.stream().map(Party::id).toList()))
                .orElse("?");
    }

    static String items(Claim claim) {
        return claim.slots()
                .items()
                .value()
                .map(list -> String.join(", ", list))
                .orElse("");
    }

    /** The figure with its unit alone. */
    static String counted(Claim claim) {
        return claim.slots()
                .quantity()
                .value()
                .map(quantity -> number(quantity) + " " + quantity.unit())
                .orElse("");
    }

    static String place(Claim claim) {
        return claim.slots()
                .place()
                .value()
                .map(list -> String.join(", ", list))
                .orElse("");
    }

    static String goods(Claim claim) {
        String items = items(claim);
        return claim.slots()
                .quantity()
                .value()
                .map(quantity -> number(quantity) + " " + counted(quantity, items))
                .orElse(items);
    }

    private static String counted(Quantity quantity, String items) {
        return items.endsWith(quantity.unit()) ? items : quantity.unit() + " of " + items;
    }

    static String number(Quantity quantity) {
        String figure =
                quantity.isSingle() ? plain(quantity.low()) : plain(quantity.low()) + "\u2013" + plain(quantity.high());
        boolean bare = quantity.qualifier() == Qualifier.EXACT || quantity.qualifier() == Qualifier.RANGE;
        return bare ? figure : quantity.qualifier().words() + " " + figure;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "?" : String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }

    static String when(Claim claim) {
        return claim.slots().period().value().map(Phrase::period).orElse("");
    }

    private static String period(Period period) {
        if (period.start() != null && period.start().equals(period.end())) {
            return period.start().toString();
        }
        String start = period.start() == null ? "" : period.start().toString();
        String end = period.end() == null ? "" : period.end().toString();
        return start + "/" + end;
    }

    static String speaker(Claim claim) {
        return claim.attribution().value().map(Attribution::source).orElse(Attribution.AUTHOR);
    }

    static String firmness(Claim claim) {
        return (claim.status().negated() ? "not " : "")
                + claim.status().modality().key();
    }
}
