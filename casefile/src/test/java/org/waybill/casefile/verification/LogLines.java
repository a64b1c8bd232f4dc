package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.model.Sha256;

/** The lines of a log in the hands of somebody who changes them. */
final class LogLines {
    private final List<String> lines;

    private LogLines(List<String> lines) {
        this.lines = lines;
    }

    static LogLines of(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        lines.remove(lines.size() - 1);
        return new LogLines(lines);
    }

    List<String> lines() {
        return lines;
    }

    /** Has another hand add the entry. */
    void edit(int at) {
        LogEntry entry = entry(at);
        set(at, new LogEntry(entry.at(), "another hand", entry.previous(), entry.change()));
    }

    /** Puts an entry of somebody's own in front of one, as if it followed the same. */
    void putIn(int at) {
        LogEntry entry = entry(at);
        lines.add(at, text(new LogEntry(entry.at(), "somebody else", entry.previous(), entry.change())));
    }

    /** Makes every line name the one before. */
    void relink() {
        Sha256 previous = LogEntry.NOTHING;
        for (int at = 0; at < lines.size(); at++) {
            LogEntry entry = entry(at);
            set(at, new LogEntry(entry.at(), entry.by(), previous, entry.change()));
            previous = new Sha256(NodeHash.leaf(lines.get(at).getBytes(UTF_8)).hex());
        }
    }

    private LogEntry entry(int at) {
        return EntryJson.read(lines.get(at).getBytes(UTF_8));
    }

    private void set(int at, LogEntry entry) {
        lines.set(at, text(entry));
    }

    private static String text(LogEntry entry) {
        return new String(EntryJson.bytes(entry), UTF_8);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
