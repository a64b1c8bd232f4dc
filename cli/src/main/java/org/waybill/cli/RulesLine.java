package org.waybill.cli;

import java.util.stream.Collectors;
import org.waybill.model.CaseAssessment;

/** What entries come to under the rules, in one line. */
final class RulesLine {
    private RulesLine() {}

    static String of(CaseAssessment made) {
        String engaging = made.engagingByRegime().entrySet().stream()
                .map(row -> row.getValue() + " of " + row.getKey())
                .collect(Collectors.joining(", "));
        long open =
                made.entries().stream().filter(CaseAssessment.OfEntry::isOpen).count();
        return "Provisions, by what is claimed: entries that engage some: "
                + (engaging.isEmpty() ? "none" : engaging)
                + "; of " + open + " more it cannot be said. No finding.";
    }
}
