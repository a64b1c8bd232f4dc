package org.waybill.pipeline.live;

import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.verification.Finding;
import org.waybill.casefile.verification.VerificationReport;
import org.waybill.report.words.Counted;

/** What checking a case came to, in sentences. */
final class Checked {
    private Checked() {}

    static JobResult told(VerificationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.isWhole() ? "The case is whole." : "The case is damaged.");
        for (Finding finding : report.findings()) {
            lines.add((finding.severity() == Finding.Severity.DAMAGE ? "Damage: " : "Note: ") + finding.line());
        }
        if (report.leftOut() > 0) {
            lines.add("And " + Counted.of(report.leftOut(), "more finding") + ".");
        }
        lines.add(looked(report.checked()));
        report.checkpoint()
                .ifPresent(shown -> lines.add("Checkpoint: " + shown.origin() + ", "
                        + Counted.of(shown.size(), "entry", "entries") + ", root "
                        + shown.root().base64()));
        return new JobResult.Said(report.isWhole(), lines);
    }

    private static String looked(VerificationReport.Checked checked) {
        return "Checked: " + Counted.of(checked.entries(), "entry", "entries") + " of the log, "
                + Counted.of(checked.objects(), "object") + " of the archive with "
                + Counted.of(checked.bytes(), "byte") + ", "
                + Counted.of(checked.claims(), "claim") + " in " + Counted.of(checked.readings(), "reading") + ", "
                + Counted.of(checked.rows(), "row") + " of the database.";
    }
}
