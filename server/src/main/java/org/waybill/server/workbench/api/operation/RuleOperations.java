package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.desk.provision.ProvisionWish;
import org.waybill.desk.sheet.ProvisionRow;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.model.Assessment;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.view.Site;

/** Provisions, and entries held against them. */
final class RuleOperations {
    private static final Parameter ID = Parameter.path("id", new Form.Words(100), "The provision's id.");

    private final Site site;

    private RuleOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        RuleOperations all = new RuleOperations(site);
        return List.of(all.provisions(), all.provision(), all.entries());
    }

    private Operation provisions() {
        return Operation.page(
                "provisions",
                "/provisions",
                "Provisions that the case comes near, by regime and day of adoption.",
                ProvisionRow.class,
                List.of(
                        Choice.words("q", "Part of citation, id, title or rule, in any case."),
                        Choice.words("regime", "Only those of this regime, by its key."),
                        Choice.words("conduct", "Only those about this conduct, by its key."),
                        Choice.among("result", ProvisionWish.Result.class, "Only those to which some entry comes so."),
                        Parameter.query("day", new Form.Day(), "Only those that applied on this day."),
                        Choice.words("mark", "Only those whose citation is as sure, by its key.")),
                asked -> site.desk().provisions().page(wish(asked)));
    }

    private Operation provision() {
        return Operation.sheet(
                "provision",
                "/provisions/{id}",
                "One provision: what it asks for, since when, and years of a cap.",
                ProvisionSheet.class,
                List.of(ID),
                asked -> sheet(asked));
    }

    private Operation entries() {
        return Operation.page(
                "provisionEntries",
                "/provisions/{id}/entries",
                "Entries held against one provision, element by element. Nothing here is a verdict.",
                ProvisionSheet.Asked.class,
                List.of(ID, Choice.among("result", Assessment.Result.class, "What they come to; engaged as a rule.")),
                asked -> {
                    ProvisionSheet unused = sheet(asked);
                    Assessment.Result result = Choice.of(asked, "result", Assessment.Result.ENGAGED);
                    return site.desk().provisions().asked(asked.part("id"), result, asked.from(), asked.most());
                });
    }

    private ProvisionSheet sheet(Asked asked) {
        return Choice.found(site.desk().provisions().sheet(asked.part("id")), () -> "provision " + asked.part("id"));
    }

    private static ProvisionWish wish(Asked asked) {
        return new ProvisionWish(
                Choice.words(asked, "q"),
                Choice.words(asked, "regime"),
                Choice.words(asked, "conduct"),
                Choice.of(asked, "result", ProvisionWish.Result.ANY),
                Choice.words(asked, "day"),
                Choice.words(asked, "mark"),
                asked.from(),
                asked.most());
    }
}
