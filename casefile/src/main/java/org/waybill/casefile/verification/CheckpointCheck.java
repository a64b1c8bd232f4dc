package org.waybill.casefile.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.stamp.Stamp;
import org.waybill.casefile.stamp.StampCheck;
import org.waybill.casefile.trouble.CaseTrouble;

/** Looks at the checkpoints and stamps that were kept, first by themselves, then beside the log. */
final class CheckpointCheck {
    private final VerificationOptions options;
    private final Findings findings;
    private final Tally tally;
    private final TreeMap<Long, KeptCheckpoint> kept = new TreeMap<>();
    private final KnownRoots roots = new KnownRoots();

    CheckpointCheck(VerificationOptions options, Findings findings, Tally tally) {
        this.options = options;
        this.findings = findings;
        this.tally = tally;
    }

    /** Reads them. To be called before the log is, or one that is added meanwhile would seem to be beyond it. */
    void read(Log log) {
        for (long size : log.sizes(NoteKind.CHECKPOINT)) {
            tally.checkpoints++;
            read(size, log);
        }
        for (long size : log.sizes(NoteKind.STAMP)) {
            tally.stamps++;
            stamp(size, log);
        }
    }

    private void read(long size, Log log) {
        String name = Named.checkpoint(size);
        try {
            PublishedCheckpoint published = PublishedCheckpoint.parse(
                    log.note(NoteKind.CHECKPOINT, size).orElseThrow());
            if (published.checkpoint().size() != size) {
                findings.add(Finding.damage(name, "it says that it covers another number of entries"));
            } else if (!published.checkpoint().extensions().isEmpty()) {
                findings.add(Finding.damage(name, "it has a line that no checkpoint of a case has"));
            } else {
                kept.put(size, KeptCheckpoint.of(published, options.keys(), name, findings));
            }
        } catch (BadNote e) {
            findings.add(Finding.damage(name, "it is no checkpoint any more"));
        } catch (CaseTrouble e) {
            findings.add(Finding.damage(name, "it cannot be read"));
        }
    }

    private void stamp(long size, Log log) {
        String name = Named.stamp(size);
        KeptCheckpoint over = kept.get(size);
        if (over == null) {
            findings.add(Finding.note(
                    name, "there is no checkpoint that it could be held to", "Bring both back from a copy."));
            return;
        }
        try {
            byte[] token = log.note(NoteKind.STAMP, size).orElseThrow();
            StampCheck check = Stamp.verify(token, over.published().checkpoint().bytes(), options.roots());
            if (check instanceof StampCheck.Holds holds) {
                stamped(size, over, holds);
            } else if (check instanceof StampCheck.Fails fails) {
                findings.add(Finding.damage(name, fails.why()));
            }
        } catch (CaseTrouble e) {
            findings.add(Finding.damage(name, "it cannot be read"));
        }
    }

    private void stamped(long size, KeptCheckpoint over, StampCheck.Holds holds) {
        kept.put(size, over.stamped(holds));
        if (holds.trust() instanceof StampCheck.Trust.NotVouched not) {
            findings.add(Finding.note(
                    Named.stamp(size),
                    not.why(),
                    "Name the certificate of its authority's root, or do not rely on it."));
        }
    }

    /** Takes them for witnesses of the case with this id. */
    void of(String id) {
        kept.forEach((size, one) -> {
            Checkpoint checkpoint = one.published().checkpoint();
            if (checkpoint.origin().equals(id)) {
                roots.add(size, checkpoint.root());
            } else {
                findings.add(Finding.damage(Named.checkpoint(size), "it is of another case, by its first line"));
            }
        });
        kept.values().removeIf(one -> !one.published().checkpoint().origin().equals(id));
    }

    /** How many bear an id. */
    long bearing(String id) {
        return kept.values().stream()
                .filter(one -> one.published().checkpoint().origin().equals(id))
                .count();
    }

    KnownRoots roots() {
        return roots;
    }

    /**
     * Holds them to the entries.
     *
     * @param confirmed how many entries the database knows by the same hashes
     */
    void compare(List<NodeHash> entries, long confirmed) {
        Map<Long, NodeHash> found = roots.of(entries);
        long good = roots.bornOut(entries);
        long doubtful = kept.tailMap(good, false).entrySet().stream()
                .filter(one -> !root(one.getValue()).equals(found.get(one.getKey())))
                .count();
        kept.forEach((size, one) -> {
            NodeHash root = found.get(size);
            if (root == null) {
                long sure = Math.max(good, Math.min(confirmed, entries.size()));
                findings.add(Finding.damage(
                        Named.entries(sure, size - 1),
                        "the log was rolled back: it ends before " + Named.checkpoint(size)
                                + ", or entries behind the first " + good + " were removed and all written anew"));
            } else if (!root.equals(root(one))) {
                boolean log = size > good && (one.isVouchedFor() || doubtful > 1 || confirmed < size);
                unfit(size, good, log);
            }
        });
    }

    private void unfit(long size, long good, boolean log) {
        findings.add(
                Finding.damage(Named.checkpoint(size), "its root is not that of the log's first " + size + " entries"));
        if (log) {
            findings.add(Finding.damage(
                    Named.entries(good, size - 1),
                    "one of them or more was changed, and all behind it written anew to fit, unless "
                            + Named.checkpoint(size) + " was changed",
                    "Compare them with those of a copy of the case."));
        }
    }

    private static NodeHash root(KeptCheckpoint one) {
        return one.published().checkpoint().root();
    }

    /** The largest that the entries bear out. */
    Optional<VerificationReport.Shown> shown(List<NodeHash> entries) {
        KeptCheckpoint one = kept.get(roots.bornOut(entries));
        return Optional.ofNullable(one)
                .map(best -> new VerificationReport.Shown(
                        best.published().checkpoint().origin(),
                        best.published().checkpoint().size(),
                        root(best),
                        best.signers(),
                        best.unknown(),
                        best.stamp()));
    }
}
