package org.waybill.server.workbench.api;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.problem.ProblemKinds;
import org.waybill.server.workbench.view.Site;

/** Everything that the API does. */
final class Operations {
    private Operations() {}

    static List<Operation> of(Site site) {
        return Stream.of(entries(site), Deciding.operations(site), about())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> entries(Site site) {
        return List.of(Operation.page(
                "entries",
                "/entries",
                "Entries of the ledger, most documents first.",
                EntryRow.class,
                List.of(),
                asked -> site.desk().entries().page(asked.from(), asked.most())));
    }

    private static List<Operation> about() {
        return List.of(Operation.sheet(
                "problems",
                "/problems",
                "The kinds of problem that this API answers with.",
                ProblemKinds.class,
                List.of(),
                asked -> ProblemKinds.all()));
    }
}
