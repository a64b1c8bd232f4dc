package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waybill.model.Case;
import org.waybill.model.Reading;
import org.waybill.report.words.Profile;

/** Entries opened: what each rests on, down to the words and the measures. */
final class ExplainedLedger {
    private final int wanted;
    private final Profile profile;

    /**
     * Opens entries.
     *
     * @param wanted the number of the one entry to open, from 1, or {@link ExplainedClaims#ALL}
     * @param profile the convention whose figure comes first
     */
    ExplainedLedger(int wanted, Profile profile) {
        if (wanted < 1 && wanted != ExplainedClaims.ALL) {
            throw new UserError("WB-242", "--explain " + wanted + " is no entry's number", "Give 1 or more.");
        }
        this.wanted = wanted;
        this.profile = profile;
    }

    byte[] of(Case made, List<Reading> read) {
        int entries = made.entries().size();
        if (wanted > entries) {
            throw new UserError(
                    "WB-242",
                    "there is no entry " + wanted + " among the " + entries + " that were found",
                    "The table of \"waybill read --ledger\" gives the numbers.");
        }
        CaseNames names = new CaseNames(made, read);
        ExplainedDecisions decisions = new ExplainedDecisions(made, names);
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= entries; number++) {
            if (wanted == ExplainedClaims.ALL || wanted == number) {
                text.append(new ExplainedEntry(
                                        number, made.entries().get(number - 1), made.dependence(), names, decisions)
                                .text(profile))
                        .append('\n');
            }
        }
        return (entries == 0 ? "no entry found\n" : text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
