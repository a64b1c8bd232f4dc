package org.waybill.server.workbench.api.operation;

import java.util.List;
import java.util.regex.Pattern;
import org.waybill.desk.entry.LedgerReading;
import org.waybill.desk.entry.LedgerWish;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.problem.Problem.Fault;
import org.waybill.server.workbench.api.problem.Unfit;

/** The ledger's filters and sorts, the same as on its page. */
final class LedgerParameters {
    private static final int MANY = 1_000_000;
    private static final List<String> YES_OR_NO = List.of("1", "0");

    /** All of them. */
    static final List<Parameter> ALL = List.of(
            Parameter.query(
                    "q",
                    new Form.Words(200),
                    "Words that all stand in the headline or the claims' passages; in quotation marks: side by side."),
            Choice.among("kind", LedgerReading.kinds(), "Only entries of this kind."),
            shaped("party", "[0-9a-f]{1,64}", "a party's code", "Only entries with this party on either side."),
            shaped("dated_from", "\\d{4}(-\\d{2}(-\\d{2})?)?", "a day, a month or a year", "With a document as late."),
            shaped("dated_to", "\\d{4}(-\\d{2}(-\\d{2})?)?", "a day, a month or a year", "With a document as early."),
            Choice.among("standing", LedgerReading.standings(), "Only entries that are put so."),
            Choice.among("grade", LedgerReading.grades(), "Only entries backed so."),
            Choice.among("rules", LedgerReading.RULES, "Only entries that come to this under the rules."),
            shaped(
                    "regime",
                    "[A-Za-z0-9._-]{1,64}",
                    "a regime's key",
                    "Only entries that would engage something of it."),
            whole("origins_from", "Only entries that may have so many origins, or more."),
            whole("origins_to", "Only entries that are sure to have no more origins."),
            Choice.among("conflicts", YES_OR_NO, "1: only entries whose sources do not fit together."),
            Choice.among("unreviewed", YES_OR_NO, "1: only entries of which nobody reviewed a claim."),
            whole("since", "Only entries that changed at this place in the log or later."),
            Choice.among("sort", LedgerReading.orders(), "By what they are sorted; by documents as a rule."),
            Choice.among("direction", List.of("up", "down"), "Whether the smallest or the largest comes first."));

    private LedgerParameters() {}

    static LedgerWish wish(Asked asked) {
        LedgerReading reading = LedgerReading.of(asked.query());
        if (!reading.faults().isEmpty()) {
            throw Unfit.of(reading.faults().stream()
                    .map(fault -> new Fault(
                            "query", fault.parameter(), fault.parameter() + " has to be " + fault.words(), ""))
                    .toList());
        }
        return reading.wish();
    }

    private static Parameter shaped(String name, String shape, String called, String about) {
        return Parameter.query(name, new Form.Shaped(Pattern.compile(shape), called), about);
    }

    private static Parameter whole(String name, String about) {
        return Parameter.query(name, new Form.Whole(0, MANY, 0), about);
    }
}
