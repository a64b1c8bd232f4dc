package org.waybill.casefile.verification;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.StampCheck;

/**
 * What came of checking a case.
 *
 * @param shown what the user calls the case
 * @param findings damage first, then notes, each in the order met; at most {@value #MOST} of each
 * @param leftOut how many findings there were beyond these
 * @param checked how much was looked at
 * @param checkpoint the largest checkpoint that the log bears out; empty where there is none
 * @param held how the case stands to the checkpoint that was given; empty where none was
 */
public record VerificationReport(
        String shown,
        List<Finding> findings,
        long leftOut,
        Checked checked,
        Optional<Shown> checkpoint,
        Optional<Held> held) {
    /** As many findings of one severity as are listed. */
    public static final int MOST = 200;

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was lost or changed, as far as can be told. */
    public boolean isWhole() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.DAMAGE);
    }

    /**
     * How much was looked at.
     *
     * @param entries lines of the log
     * @param objects in the archive
     * @param bytes of these objects
     * @param readings among these objects, each time an entry names one
     * @param claims in these readings
     * @param checkpoints kept
     * @param stamps kept
     * @param rows of the database that were compared
     */
    public record Checked(
            long entries,
            long objects,
            long bytes,
            long readings,
            long claims,
            long checkpoints,
            long stamps,
            long rows) {}

    /**
     * A checkpoint that the log bears out.
     *
     * @param origin the case's id
     * @param size how many entries it covers
     * @param root over these entries
     * @param signers those of the known keys that signed it
     * @param unknown names of keys that it says signed it, and that nobody gave
     * @param stamp whose word there is on when it was; empty where it was not stamped
     */
    public record Shown(
            String origin,
            long size,
            NodeHash root,
            List<VerifierKey> signers,
            List<String> unknown,
            Optional<StampCheck.Holds> stamp) {
        public Shown {
            signers = List.copyOf(signers);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * How the case stands to a checkpoint that was kept elsewhere.
     *
     * @param size how many entries that checkpoint covers
     * @param same whether the case begins with these very entries
     * @param signers those of the known keys that signed that checkpoint
     */
    public record Held(long size, boolean same, List<VerifierKey> signers) {
        public Held {
            signers = List.copyOf(signers);
        }
    }
}
