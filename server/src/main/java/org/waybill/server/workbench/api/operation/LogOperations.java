package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.desk.journal.LogFilter;
import org.waybill.desk.sheet.GapRow;
import org.waybill.desk.sheet.LogRow;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.view.Site;

/** The log, and what could not be read. */
final class LogOperations {
    private static final Parameter PLACE =
            Parameter.path("place", new Form.Whole(0, Integer.MAX_VALUE, 0), "The entry's place in the log, from 0.");
    private static final Parameter SINCE =
            Parameter.query("since", new Form.Whole(0, Integer.MAX_VALUE, 0), "Only entries from this place on.");

    private final Site site;

    private LogOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        LogOperations all = new LogOperations(site);
        return List.of(all.log(), all.at(), all.gaps());
    }

    private Operation log() {
        return Operation.page(
                "log",
                "/log",
                "Entries of the log, the newest first: who did what, when and why.",
                LogRow.class,
                List.of(
                        Choice.words("kind", "Only entries of this kind: capture, review, …"),
                        Choice.words("decision", "Only reviews that decided so: reject, …"),
                        Choice.words("by", "Only what this person or program added, exactly."),
                        SINCE,
                        Choice.words("about", "Only what names this claim or document.")),
                asked -> site.desk().journal().page(filter(asked), asked.from(), asked.most()));
    }

    private Operation at() {
        return Operation.sheet(
                "logEntry",
                "/log/{place}",
                "One entry of the log.",
                LogRow.class,
                List.of(PLACE),
                asked -> Choice.found(
                        site.desk().journal().at(Long.parseLong(asked.part("place"))),
                        () -> "entry at place " + asked.part("place") + " of its log"));
    }

    private Operation gaps() {
        return Operation.page(
                "gaps",
                "/gaps",
                "Sources that could not be read, with what to do.",
                GapRow.class,
                List.of(),
                asked -> site.desk().journal().gaps(asked.from(), asked.most()));
    }

    private static LogFilter filter(Asked asked) {
        return new LogFilter(
                Choice.words(asked, "kind"),
                Choice.words(asked, "decision"),
                Choice.words(asked, "by"),
                asked.text("since").map(Long::parseLong).orElse(-1L),
                Choice.words(asked, "about"));
    }
}
