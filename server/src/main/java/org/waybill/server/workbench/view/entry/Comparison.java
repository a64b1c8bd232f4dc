package org.waybill.server.workbench.view.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.SlotSheet;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/** Claims side by side: slots as columns, what differs from most others made visible. */
public final class Comparison {
    private static final int LEAST_ALIKE = 2;
    /** What fewer than one in so many say is nothing that others differ from. */
    private static final int ONE_IN = 3;

    private Comparison() {}

    /**
     * One claim.
     *
     * @param claim itself
     * @param cells one for each slot, in the order of the slots
     * @param relays through whom, in words
     * @param opens whether claims of another standing begin here
     */
    public record Line(ClaimRow claim, List<Cell> cells, String relays, boolean opens) {}

    /**
     * One slot.
     *
     * @param name of the slot
     * @param value in words; empty where untold
     * @param why nothing is told; empty where something is
     * @param differs whether most others of the page say something else
     */
    public record Cell(String name, String value, String why, boolean differs) {}

    /** The claims as lines, in their order. */
    public static List<Line> of(List<ClaimRow> claims) {
        Map<String, String> common = common(claims);
        List<Line> lines = new ArrayList<>();
        String standing = "";
        for (ClaimRow claim : claims) {
            lines.add(new Line(
                    claim,
                    claim.slots().stream().map(slot -> cell(slot, common)).toList(),
                    Counted.list(claim.relays().stream().map(Shown::phrase).toList()),
                    !claim.standing().equals(standing)));
            standing = claim.standing();
        }
        return lines;
    }

    private static Cell cell(SlotSheet slot, Map<String, String> common) {
        String value = slot.value();
        String most = common.getOrDefault(slot.name(), value);
        boolean differs = !value.isEmpty() && !value.equals(most);
        return new Cell(slot.name(), value, value.isEmpty() ? Shown.phrase(slot.why()) : "", differs);
    }

    private static int told(Map<String, Integer> values) {
        return values.values().stream().mapToInt(count -> count).sum();
    }

    /** By slot, what most claims say; no more than each for itself is nothing common. */
    private static Map<String, String> common(List<ClaimRow> claims) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        claims.forEach(claim -> claim.slots().stream()
                .filter(slot -> !slot.value().isEmpty())
                .forEach(slot -> counts.computeIfAbsent(slot.name(), any -> new HashMap<>())
                        .merge(slot.value(), 1, Integer::sum)));
        Map<String, String> common = new HashMap<>();
        counts.forEach((name, values) -> values.entrySet().stream()
                .filter(row -> row.getValue() >= LEAST_ALIKE && row.getValue() * ONE_IN >= told(values))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(row -> common.put(name, row.getKey())));
        return common;
    }
}
