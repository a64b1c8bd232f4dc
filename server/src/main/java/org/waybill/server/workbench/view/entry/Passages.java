package org.waybill.server.workbench.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.Quote;
import org.waybill.desk.sheet.SlotSheet;
import org.waybill.model.ClaimType;
import org.waybill.report.words.Shown;

/** Quotations cut wherever a slot begins or ends. */
public final class Passages {
    /** What the slot of the recipient is called where the claim is about something else than handing over. */
    private static final Map<String, String> RECIPIENTS = Map.of(
            ClaimType.AGREEMENT.key(), "counterpart",
            ClaimType.VIOLATION.key(), "norm",
            ClaimType.DENIAL.key(), "denied",
            ClaimType.DESIGNATION.key(), "listed");

    private Passages() {}

    /**
     * A stretch of a quotation.
     *
     * @param text fit to be shown
     * @param slots the names of the slots it was read from; empty for the words between
     * @param ending the names of those that end here, for a label that stands once
     */
    public record Piece(String text, String slots, String ending) {
        public boolean isMarked() {
            return !slots.isEmpty();
        }
    }

    /** The passage of a claim, piece by piece. */
    public static List<Piece> of(ClaimRow claim) {
        Quote passage = claim.passage();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(passage.start(), passage.end()));
        for (SlotSheet slot : claim.slots()) {
            slot.spans().stream()
                    .filter(span -> passage.start() <= span.start() && span.end() <= passage.end())
                    .forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = passage.start();
        for (int to : cuts.tailSet(from, false)) {
            pieces.add(piece(claim, from, to));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(ClaimRow claim, int from, int to) {
        Quote passage = claim.passage();
        String text = passage.text().substring(from - passage.start(), to - passage.start());
        return new Piece(
                Shown.text(text),
                slots(claim, span -> span.start() <= from && to <= span.end()),
                slots(claim, span -> span.start() <= from && to == span.end()));
    }

    private static String slots(ClaimRow claim, Predicate<Quote> wanted) {
        return claim.slots().stream()
                .filter(slot -> slot.spans().stream().anyMatch(wanted))
                .map(slot -> slotName(claim.type(), slot.name()))
                .collect(Collectors.joining(",\u00A0"));
    }

    /** What a reader would call a slot of a claim of some type. */
    public static String slotName(String type, String slot) {
        return switch (slot) {
            case "recipient" -> recipient(type);
            case "quantity" -> "figure";
            case "period" -> "time";
            default -> slot;
        };
    }

    private static String recipient(String type) {
        return RECIPIENTS.getOrDefault(type, "recipient");
    }
}
