package org.waybill.casefile.verification;

import java.util.List;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;

/** Holds a case to a checkpoint that somebody kept elsewhere: the one witness that a case cannot have made up later. */
final class HeldCheck {
    private static final String ASK = "Ask whoever keeps the case for the log that the checkpoint is of.";

    private HeldCheck() {}

    static VerificationReport.Held of(
            PublishedCheckpoint held, String id, List<NodeHash> lines, VerificationOptions options, Findings findings) {
        Checkpoint checkpoint = held.checkpoint();
        String name = "held checkpoint " + checkpoint.size();
        KeptCheckpoint looked = KeptCheckpoint.of(held, options.keys(), name, findings);
        boolean same = isSame(checkpoint, id, lines, name, findings);
        return new VerificationReport.Held(checkpoint.size(), same, looked.signers());
    }

    private static boolean isSame(
            Checkpoint checkpoint, String id, List<NodeHash> lines, String name, Findings findings) {
        if (!checkpoint.origin().equals(id)) {
            findings.add(Finding.damage(name, "it is of another case, by its first line", ASK));
            return false;
        }
        if (checkpoint.size() > lines.size()) {
            findings.add(Finding.damage(
                    name,
                    "the case has " + lines.size() + " entries only: it was rolled back, or is an older copy",
                    ASK));
            return false;
        }
        KnownRoots roots = new KnownRoots();
        roots.add(checkpoint.size(), checkpoint.root());
        boolean same = roots.score(lines) > 0;
        if (!same) {
            findings.add(Finding.damage(
                    name,
                    "the log is a fork: its first " + checkpoint.size() + " entries are not those it is of",
                    ASK));
        }
        return same;
    }
}
