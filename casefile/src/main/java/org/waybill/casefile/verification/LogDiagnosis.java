package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.casefile.merkle.NodeHash;

/** Tells which entries of a log are not the ones that were written. */
final class LogDiagnosis {
    private final ScannedLog log;
    private final List<NodeHash> entries;
    private final Alignment alignment;
    private final Set<Long> suspects = new HashSet<>();

    /**
     * Compares.
     *
     * @param entries what the log was
     */
    LogDiagnosis(ScannedLog log, List<NodeHash> entries) {
        this.log = log;
        this.entries = entries;
        this.alignment = Alignment.of(log.hashes(), entries);
        alignment.gaps().forEach(gap -> gap.instead().forEach(this::suspect));
        alignment.moved().keySet().forEach(this::suspect);
        alignment.twice().keySet().forEach(this::suspect);
    }

    private void suspect(int line) {
        suspects.add(log.place(line));
    }

    boolean isWhole() {
        return log.inOrder() && log.hashes().equals(entries);
    }

    /** Whether what the line at this place says is of no account, since it is not what was written there. */
    boolean suspects(long place) {
        return suspects.contains(place);
    }

    /** Lines that stand each in the place of one entry, by their numbers, with that entry's place. */
    Map<Integer, Integer> rewritten() {
        Map<Integer, Integer> rewritten = new HashMap<>();
        for (Alignment.Gap gap : alignment.gaps()) {
            if (gap.missing().size() == gap.instead().size()) {
                for (int at = 0; at < gap.missing().size(); at++) {
                    rewritten.put(gap.instead().get(at), gap.missing().get(at));
                }
            }
        }
        return rewritten;
    }

    /** The hash of the entry in front of a place; {@link ScannedLog#UNKNOWN} where that is not known. */
    NodeHash before(int place) {
        return place == 0 ? ScannedLog.BEGINNING : entries.get(place - 1);
    }

    NodeHash entry(int place) {
        return entries.get(place);
    }

    /**
     * Tells everything.
     *
     * @param relinked lines whose entry was left as it was but for the hash of the one before
     */
    void tell(Findings findings, Set<Integer> relinked) {
        alignment.gaps().forEach(gap -> tell(gap, findings, relinked));
        alignment
                .moved()
                .forEach((line, place) -> findings.add(Finding.damage(
                        Named.entry(place), "it was moved: it stands as line " + log.place(line) + " of the log")));
        alignment
                .twice()
                .forEach((line, place) -> findings.add(Finding.damage(
                        Named.entry(place),
                        "it stands there twice, again as line " + log.place(line) + " of the log")));
        if (log.hashes().equals(entries)) {
            tellBroken(findings);
        }
    }

    private void tell(Alignment.Gap gap, Findings findings, Set<Integer> relinked) {
        if (gap.missing().isEmpty()) {
            gap.instead()
                    .forEach(line -> findings.add(Finding.damage(
                            Named.entry(log.place(line)),
                            "it was put in: the entries around it belong together without it")));
        } else if (gap.instead().isEmpty()) {
            tellMissing(gap.missing(), findings);
        } else if (gap.missing().size() == gap.instead().size()) {
            tellChanged(gap, findings, relinked);
        } else {
            findings.add(Finding.damage(
                    named(gap.missing()),
                    "changed: " + gap.instead().size() + " other lines stand in the place of "
                            + gap.missing().size()));
        }
    }

    private void tellMissing(List<Integer> missing, Findings findings) {
        boolean atEnd = missing.get(missing.size() - 1) == entries.size() - 1;
        findings.add(Finding.damage(
                named(missing),
                atEnd
                        ? "the log was rolled back: it ends before what the database or a checkpoint knows"
                        : "removed from the log"));
    }

    private void tellChanged(Alignment.Gap gap, Findings findings, Set<Integer> relinked) {
        List<Integer> only = new ArrayList<>();
        for (int at = 0; at < gap.missing().size(); at++) {
            int line = gap.instead().get(at);
            if (relinked.contains(line)) {
                only.add(gap.missing().get(at));
            } else {
                String why = log.why(line);
                findings.add(Finding.damage(
                        Named.entry(gap.missing().get(at)), why.isEmpty() ? "changed" : "changed: " + why));
            }
        }
        if (!only.isEmpty()) {
            findings.add(Finding.damage(
                    named(only), "written anew to follow what was changed before; what they say is what they said"));
        }
    }

    private static String named(List<Integer> places) {
        return Named.entries(places.get(0), places.get(places.size() - 1));
    }

    /** Where all witnesses agree on lines that do not follow each other, the log was broken when it was written. */
    private void tellBroken(Findings findings) {
        for (int line = 0; line < log.size(); line++) {
            NodeHash before = line == 0 ? ScannedLog.BEGINNING : log.hashes().get(line - 1);
            if (!log.previous(line).equals(before)) {
                String why = log.why(line);
                findings.add(Finding.damage(
                        Named.entry(Math.max(0, line - (why.isEmpty() ? 1 : 0))),
                        why.isEmpty() ? "the entry behind it was written after another one" : why));
            } else if (log.place(line) != line) {
                findings.add(Finding.damage(
                        Named.entry(line), "it stands in the wrong place, as line " + log.place(line) + " of the log"));
            }
        }
    }
}
