package org.waybill.extraction.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Slot;
import org.waybill.model.Slots;

/** Explains the claims of one document out of the rules they carry. */
public final class Explainer {
    private final Document document;
    private final NameRows names;

    public Explainer(Document document) {
        this.document = document;
        this.names = new NameRows(document);
    }

    /** Why the claim is what it is. */
    public Explanation of(Claim claim) {
        String word = claim.grounds().word().of(document.text());
        return new Explanation(
                TierWords.of(claim),
                FrameNotes.of(claim.rule().replaceFirst("@.*", "")),
                StatusWords.of(claim.status()),
                slots(claim, word));
    }

    private Map<String, Reason> slots(Claim claim, String word) {
        Slots slots = claim.slots();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        reasons.put("actor", named(slots.actors(), word));
        reasons.put("recipient_or_target", named(slots.target(), word));
        reasons.put("items", items(slots.items(), word));
        reasons.put("quantity", reason(slots.quantity(), FigureWords::of));
        reasons.put("period", reason(slots.period(), TimeWords::of));
        reasons.put("place", named(slots.place(), word));
        reasons.put("attribution", reason(claim.attribution(), SourceWords::of));
        return reasons;
    }

    private Reason named(Slot<?> slot, String word) {
        return reason(slot, rule -> Reason.of(PathWords.of(rule, word))).and(names.at(slot.spans()));
    }

    private static Reason items(Slot<List<String>> slot, String word) {
        List<Grounding> rows = slot.value().orElse(List.of()).stream()
                .flatMap(item -> ItemRows.of(item).stream())
                .toList();
        return reason(slot, rule -> Reason.of(PathWords.of(rule, word))).and(rows);
    }

    private static <T> Reason reason(Slot<T> slot, Function<String, Reason> words) {
        return slot instanceof Slot.Filled<T> filled
                ? words.apply(filled.rule())
                : Reason.of(((Slot.Unstated<T>) slot).why());
    }
}
