package org.waybill.casefile.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.entry.BadEntry;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.log.LogSurvey;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.merkle.NodeHash;

/** Goes through the lines of a log once, and through everything they name. */
final class LogScan implements LogSurvey {
    private static final String CUT = "The next to write to the case cuts them off.";

    private final EntryCheck entries;
    private final Consumer<Step> steps;
    private final Findings findings;
    private final CatchingUp progress;
    private final long expected;
    private final ScannedLog log = new ScannedLog();
    private long nextFile;
    private Change.@Nullable Founded founded;

    LogScan(EntryCheck entries, Consumer<Step> steps, Findings findings, CatchingUp progress, long expected) {
        this.entries = entries;
        this.steps = steps;
        this.findings = findings;
        this.progress = progress;
        this.expected = expected;
    }

    ScannedLog log() {
        return log;
    }

    /** What the first entry says; empty where it cannot be read. */
    Optional<Change.Founded> founded() {
        return Optional.ofNullable(founded);
    }

    @Override
    public void line(long place, byte[] line) {
        NodeHash leaf = NodeHash.leaf(line);
        try {
            LogEntry entry = EntryJson.read(line);
            log.add(place, leaf, NodeHash.ofHex(entry.previous().hex()));
            if (place == 0 && entry.change() instanceof Change.Founded first) {
                founded = first;
            }
            entries.of(place, leaf, entry).ifPresent(steps);
        } catch (BadEntry e) {
            log.add(place, leaf, previous(line));
            log.unreadable(String.valueOf(e.getMessage()));
        }
        progress.done(log.size(), Math.max(expected, log.size()));
    }

    /** A line that is no entry may still say which one it follows. */
    private static @Nullable NodeHash previous(byte[] line) {
        try {
            JsonNode previous = CanonicalJson.read(line).path("previous");
            return NodeHash.ofHex(previous.asText());
        } catch (NotCanonical | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void end(String name, long first, long lines, int rest) {
        boolean last = first + SegmentedLog.SEGMENT >= expected;
        for (; nextFile < first; nextFile += SegmentedLog.SEGMENT) {
            findings.add(Finding.damage(
                    "log file of " + Named.entries(nextFile, nextFile + SegmentedLog.SEGMENT - 1), "it is missing"));
        }
        nextFile = first + SegmentedLog.SEGMENT;
        if (lines > SegmentedLog.SEGMENT || (!last && lines < SegmentedLog.SEGMENT)) {
            findings.add(Finding.damage(
                    "log file " + name, "it has " + lines + " lines instead of " + SegmentedLog.SEGMENT));
        }
        if (rest > 0) {
            findings.add(Finding.note(
                    "log file " + name, rest + " bytes stand behind its last line; a run was stopped there", CUT));
        }
    }
}
