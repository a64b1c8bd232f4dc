package org.waybill.server.workbench.api.operation;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.desk.sheet.CaseSheet;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.problem.ProblemKinds;
import org.waybill.server.workbench.view.Site;

/** Everything that the API does. */
public final class Operations {
    private Operations() {}

    /** All of it over one case. */
    public static List<Operation> of(Site site) {
        return Stream.of(
                        about(site),
                        EntryOperations.of(site),
                        DocumentOperations.of(site),
                        PartyOperations.of(site),
                        RuleOperations.of(site),
                        LogOperations.of(site),
                        JobOperations.of(site),
                        ReviewOperations.of(site))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> about(Site site) {
        return List.of(
                Operation.sheet(
                        "case",
                        "/case",
                        "The case in one sheet: its numbers, its flows, the state of its log.",
                        CaseSheet.class,
                        List.of(),
                        asked -> site.desk().front().sheet()),
                Operation.sheet(
                        "problems",
                        "/problems",
                        "The kinds of problem that this API answers with.",
                        ProblemKinds.class,
                        List.of(),
                        asked -> ProblemKinds.all()));
    }
}
