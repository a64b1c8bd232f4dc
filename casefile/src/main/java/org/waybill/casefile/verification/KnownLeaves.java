package org.waybill.casefile.verification;

import java.util.List;
import org.waybill.casefile.merkle.NodeHash;

/**
 * The hashes of entries as the database has them: a second witness of what the log was.
 *
 * @param leaves from the first entry on
 * @param sound whether the tree above them and the number of its entries bear them out
 */
record KnownLeaves(List<NodeHash> leaves, boolean sound) {
    static final KnownLeaves NONE = new KnownLeaves(List.of(), false);

    /** Whether it can tell something about a log that begins otherwise, or is shorter. */
    boolean tellsMoreThan(List<NodeHash> log) {
        return sound && !(leaves.size() <= log.size() && leaves.equals(log.subList(0, leaves.size())));
    }

    /** How many entries they share with a log from the first on. */
    long shared(List<NodeHash> log) {
        int shared = 0;
        while (shared < Math.min(log.size(), leaves.size())
                && leaves.get(shared).equals(log.get(shared))) {
            shared++;
        }
        return shared;
    }
}
