package org.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;

/** What entries come to under the rules, in one line. */
final class RulesLine {
    private RulesLine() {}

    static String of(CaseAssessment made) {
        String engaging = made.packs().stream()
                .map(CaseAssessment.Pack::regime)
                .filter(regime -> entries(made, regime, Assessment.Result.ENGAGED) > 0)
                .map(regime -> entries(made, regime, Assessment.Result.ENGAGED) + " of " + regime)
                .collect(Collectors.joining(", "));
        long open = made.entries().stream()
                .filter(of -> of.with(Assessment.Result.ENGAGED).isEmpty())
                .filter(of -> !of.with(Assessment.Result.CANNOT_SAY).isEmpty())
                .count();
        return "Provisions, by what is claimed: entries that engage some: "
                + (engaging.isEmpty() ? "none" : engaging)
                + "; of " + open + " more it cannot be said. No finding.";
    }

    private static long entries(CaseAssessment made, String regime, Assessment.Result result) {
        List<CaseAssessment.OfEntry> all = made.entries();
        return all.stream()
                .filter(of -> of.with(result).stream()
                        .anyMatch(one -> one.provision().regime().equals(regime)))
                .count();
    }
}
