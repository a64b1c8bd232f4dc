package org.waybill.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.report.page.CitationView;
import org.waybill.report.page.Piece;
import org.waybill.report.page.RulesView.UnshownRow;

/**
 * What no claim shows, once for all entries of which it was asked.
 *
 * @param question what must be shown
 * @param why what there is instead; empty where that differs from entry to entry
 * @param entries of which it was asked, as a list in words
 * @param citations the provisions that ask
 */
public record Wanting(String question, String why, List<Piece> entries, List<CitationView> citations) {

    /** By question, in the order of the case. */
    static List<Wanting> of(List<UnshownRow> rows) {
        Map<String, List<UnshownRow>> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions
                .computeIfAbsent(row.question(), any -> new ArrayList<>())
                .add(row));
        return questions.values().stream().map(Wanting::one).toList();
    }

    private static Wanting one(List<UnshownRow> rows) {
        Set<Piece> entries = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        Map<String, CitationView> citations = new LinkedHashMap<>();
        for (UnshownRow row : rows) {
            entries.add(row.entry());
            reasons.add(row.why());
            row.citations().forEach(citation -> citations.putIfAbsent(citation.id(), citation));
        }
        return new Wanting(
                rows.get(0).question(),
                reasons.size() == 1 ? reasons.iterator().next() : "",
                Piece.list(List.copyOf(entries)),
                List.copyOf(citations.values()));
    }
}
