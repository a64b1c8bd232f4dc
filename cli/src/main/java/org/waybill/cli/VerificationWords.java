package org.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.proof.ProofCheck;
import org.waybill.casefile.stamp.StampCheck;
import org.waybill.casefile.verification.Finding;
import org.waybill.casefile.verification.VerificationReport;

/** What verifying came to, in words. */
final class VerificationWords {
    private VerificationWords() {}

    static void tell(Console console, VerificationReport report) {
        for (Finding finding : report.findings()) {
            console.line((finding.severity() == Finding.Severity.DAMAGE ? "DAMAGE  " : "note    ")
                    + Plain.of(finding.line()));
        }
        if (report.leftOut() > 0) {
            console.line("and " + report.leftOut() + " more findings");
        }
        VerificationReport.Checked checked = report.checked();
        console.line("Checked: " + checked.entries() + " entries, " + checked.objects() + " objects ("
                + checked.bytes() + " bytes), " + checked.claims() + " claims in " + checked.readings()
                + " readings, " + checked.checkpoints() + " checkpoints, " + checked.stamps() + " stamps, "
                + checked.rows() + " rows of the database.");
        report.checkpoint().ifPresent(shown -> tell(console, shown));
        report.held().ifPresent(held -> console.line(held(held)));
        console.line(report.isWhole() ? "The case is whole." : "The case is DAMAGED.");
    }

    private static void tell(Console console, VerificationReport.Shown shown) {
        console.line("Checkpoint: " + Plain.of(shown.origin()) + ", " + shown.size() + " entries, root "
                + shown.root().base64());
        console.line("Signed by: " + signers(shown.signers(), shown.unknown()));
        shown.stamp().ifPresent(stamp -> console.line("Stamped: " + stamp(stamp)));
    }

    private static String held(VerificationReport.Held held) {
        return held.same()
                ? "It has grown from the checkpoint you kept: its first " + held.size() + " entries are the same. "
                        + (held.signers().isEmpty()
                                ? "No key that was given signed what you kept."
                                : "What you kept is signed by " + signers(held.signers(), List.of()) + ".")
                : "It has NOT grown from the checkpoint you kept, of " + held.size() + " entries.";
    }

    static String signers(List<VerifierKey> known, List<String> unknown) {
        String names = known.stream().map(VerifierKey::name).collect(Collectors.joining(", "));
        String others = unknown.isEmpty()
                ? ""
                : "it also bears the names " + Plain.of(String.join(", ", unknown))
                        + ", whose keys were not given and prove nothing";
        if (names.isEmpty() && others.isEmpty()) {
            return "nobody";
        }
        return names.isEmpty()
                ? "nobody whose key was given; " + others
                : names + (others.isEmpty() ? "" : "; " + others);
    }

    private static String stamp(StampCheck.Holds stamp) {
        return stamp.time() + " by " + Plain.of(stamp.authority());
    }

    /** Whether the proof holds. */
    static boolean tell(Console console, ProofCheck check) {
        if (check instanceof ProofCheck.Proves proves) {
            proves.sentences().forEach(line -> console.line(Plain.of(line)));
            return true;
        }
        console.line("The proof does NOT hold: "
                + Plain.of(((ProofCheck.Fails) check).why() + ". " + ((ProofCheck.Fails) check).action()));
        return false;
    }
}
