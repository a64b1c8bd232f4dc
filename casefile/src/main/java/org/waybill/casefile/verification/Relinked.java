package org.waybill.casefile.verification;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waybill.casefile.entry.BadEntry;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.log.LogSurvey;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.model.Sha256;

/**
 * Finds lines that differ from their entries only in the hash of the one before.
 *
 * <p>Whoever changes an entry and wants the chain to hold must write all later ones anew; these are told apart here.
 */
final class Relinked implements LogSurvey {
    private final LogDiagnosis diagnosis;
    private final Map<Integer, Integer> rewritten;
    private final Set<Integer> relinked = new HashSet<>();
    private int number;

    Relinked(LogDiagnosis diagnosis) {
        this.diagnosis = diagnosis;
        this.rewritten = diagnosis.rewritten();
    }

    Set<Integer> lines() {
        return relinked;
    }

    @Override
    public void line(long place, byte[] line) {
        Integer entry = rewritten.get(number);
        if (entry != null && isSame(line, diagnosis.before(entry), diagnosis.entry(entry))) {
            relinked.add(number);
        }
        number++;
    }

    private static boolean isSame(byte[] line, NodeHash before, NodeHash original) {
        try {
            LogEntry entry = EntryJson.read(line);
            LogEntry linked = new LogEntry(entry.at(), entry.by(), new Sha256(before.hex()), entry.change());
            return NodeHash.leaf(EntryJson.bytes(linked)).equals(original);
        } catch (BadEntry e) {
            return false;
        }
    }

    @Override
    public void end(String name, long first, long lines, int rest) {}
}
