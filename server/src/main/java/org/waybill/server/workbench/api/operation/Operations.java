package org.waybill.server.workbench.api.operation;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.problem.ProblemKinds;
import org.waybill.server.workbench.view.Site;

/** Everything that the API does. */
public final class Operations {
    private Operations() {}

    /** All of it over one case. */
    public static List<Operation> of(Site site) {
        return Stream.of(
                        about(),
                        EntryOperations.of(site),
                        PartyOperations.of(site),
                        RuleOperations.of(site),
                        LogOperations.of(site),
                        JobOperations.of(site),
                        ReviewOperations.of(site))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> about() {
        return List.of(
                Operation.sheet(
                        "errors",
                        "/errors",
                        "The kinds of problem that this API answers with.",
                        ProblemKinds.class,
                        List.of(),
                        asked -> ProblemKinds.all()));
    }
}
