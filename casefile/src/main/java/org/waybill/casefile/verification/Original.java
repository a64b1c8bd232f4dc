package org.waybill.casefile.verification;

import java.util.List;
import org.waybill.casefile.merkle.NodeHash;

/** Decides what the entries of a log were, from three witnesses: its chain, the database, the checkpoints. */
final class Original {
    private Original() {}

    /** The hashes of the entries as they were; those of the lines themselves where nothing speaks against them. */
    static List<NodeHash> of(ScannedLog log, KnownRoots roots, KnownLeaves database) {
        if (!log.inOrder()) {
            List<NodeHash> linked = new Links(log, roots).original();
            boolean better = database.tellsMoreThan(linked) && roots.score(database.leaves()) >= roots.score(linked);
            return better ? database.leaves() : linked;
        }
        List<NodeHash> lines = log.hashes();
        if (!database.tellsMoreThan(lines)) {
            return lines;
        }
        int forLog = roots.score(lines);
        int forDatabase = roots.score(database.leaves());
        boolean later = database.shared(lines) >= roots.bornOut(lines);
        return forDatabase > forLog || (forDatabase == forLog && later) ? database.leaves() : lines;
    }
}
