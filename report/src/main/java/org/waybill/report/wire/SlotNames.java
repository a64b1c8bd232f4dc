package org.waybill.report.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Claim;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/** The slots of a claim by the names they have on the wire, in one fixed order. */
public final class SlotNames {
    private SlotNames() {}

    /** The characters behind each filled slot. */
    public static Map<String, List<Span>> spans(Claim claim) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        slots(claim).forEach((name, slot) -> {
            if (slot.isFilled()) {
                spans.put(name, slot.spans());
            }
        });
        return spans;
    }

    /** The rule that filled each filled slot. */
    public static Map<String, String> rules(Claim claim) {
        Map<String, String> rules = new LinkedHashMap<>();
        slots(claim).forEach((name, slot) -> {
            if (slot instanceof Slot.Filled<?> filled) {
                rules.put(name, filled.rule());
            }
        });
        return rules;
    }

    /** Why each empty slot is empty. */
    public static Map<String, String> unstated(Claim claim) {
        Map<String, String> reasons = new LinkedHashMap<>();
        slots(claim).forEach((name, slot) -> {
            if (slot instanceof Slot.Unstated<?> unstated) {
                reasons.put(name, unstated.why());
            }
        });
        return reasons;
    }

    private static Map<String, Slot<?>> slots(Claim claim) {
        Slots slots = claim.slots();
        Map<String, Slot<?>> named = new LinkedHashMap<>();
        named.put("actor", slots.actors());
        named.put("recipient_or_target", slots.target());
        named.put("items", slots.items());
        named.put("quantity", slots.quantity());
        named.put("period", slots.period());
        named.put("place", slots.place());
        named.put("attribution", claim.attribution());
        return named;
    }
}
