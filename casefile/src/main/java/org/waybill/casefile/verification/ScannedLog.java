package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;

/** The lines of a log as they lie there, each by its hash and the hash it says stands before it. */
final class ScannedLog {
    /** Stands for a hash that is not known; no line has it. */
    static final NodeHash UNKNOWN = NodeHash.EMPTY;

    static final NodeHash BEGINNING = NodeHash.ofHex(LogEntry.NOTHING.hex());

    private final List<NodeHash> hashes = new ArrayList<>();
    private final List<NodeHash> previous = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final Map<Integer, String> unreadable = new HashMap<>();
    private boolean inOrder = true;

    void add(long place, NodeHash hash, @Nullable NodeHash before) {
        inOrder &= place == places.size() && before != null && before.equals(last());
        hashes.add(hash);
        previous.add(before == null ? UNKNOWN : before);
        places.add(place);
    }

    /** Of the line added last. */
    void unreadable(String why) {
        unreadable.put(hashes.size() - 1, why);
    }

    NodeHash last() {
        return hashes.isEmpty() ? BEGINNING : hashes.get(hashes.size() - 1);
    }

    int size() {
        return hashes.size();
    }

    List<NodeHash> hashes() {
        return hashes;
    }

    /** The hash that a line says stands before it, or {@link #UNKNOWN}. */
    NodeHash previous(int line) {
        return previous.get(line);
    }

    boolean beginsLog(int line) {
        return previous.get(line).equals(BEGINNING);
    }

    /** Where a line stands by its file. */
    long place(int line) {
        return places.get(line);
    }

    /** Why a line is no entry; empty where it is one. */
    String why(int line) {
        return unreadable.getOrDefault(line, "");
    }

    /** Whether every line stands where it should and names the one before. */
    boolean inOrder() {
        return inOrder;
    }
}
