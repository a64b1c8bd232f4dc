package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.pipeline.live.Job;
import org.waybill.server.workbench.api.declared.Access;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.declared.Reply;
import org.waybill.server.workbench.api.declared.Variant;
import org.waybill.server.workbench.view.Site;

/** Long work. */
final class JobOperations {
    private static final Parameter NUMBER =
            Parameter.path("id", new Form.Whole(1, Integer.MAX_VALUE, 1), "The number of the work.");
    private static final Operation.Gives BEGUN = new Operation.Gives(Operation.Way.BEGUN, JobSheet.class);

    private final Site site;

    private JobOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        JobOperations all = new JobOperations(site);
        return List.of(all.job(), all.verify());
    }

    private Operation job() {
        return new Operation(
                "job",
                "/jobs/{id}",
                "How far long work is, and what came of it.",
                List.of(NUMBER),
                new Operation.Gives(Operation.Way.SHEET, JobSheet.class),
                List.of(),
                Access.READER,
                asked -> new Reply.Passing(JobSheet.of(found(asked))));
    }

    private Operation verify() {
        return Operation.deed(
                "verify",
                "/verifications",
                "Looks whether everything in the case is as it was written; takes a while.",
                BEGUN,
                List.of(new Variant("", "Nothing is asked for.", List.of())),
                asked -> begun());
    }

    private Reply begun() {
        Job job = site.live().jobs().start("Checking the case", site.live()::verify);
        return new Reply.Begun(Operation.BASE + "/jobs/" + job.number(), JobSheet.of(job));
    }

    private Job found(Asked asked) {
        return Choice.found(
                site.live().jobs().find(Long.parseLong(asked.part("id"))), () -> "work of number " + asked.part("id"));
    }
}
