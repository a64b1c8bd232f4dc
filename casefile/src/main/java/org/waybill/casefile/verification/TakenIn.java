package org.waybill.casefile.verification;

import java.util.List;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.merkle.NodeHash;

/**
 * What a database says of the log: a second witness of it.
 *
 * @param entries how many it says it took in
 * @param leaves their hashes
 */
record TakenIn(long entries, KnownLeaves leaves) {
    /** Where nothing can be asked of it. */
    static final TakenIn NOTHING = new TakenIn(-1, KnownLeaves.NONE);

    static TakenIn of(IndexDump dump) {
        long entries = dump.applied();
        List<NodeHash> known = dump.leaves();
        return new TakenIn(entries, new KnownLeaves(known, known.size() == entries && dump.bears(known)));
    }

    /** How many entries its rows are to be held to; below 0 where they cannot be. */
    long upTo() {
        // Where its own tables do not agree on it, the log decides.
        return entries < 0 || entries == leaves.leaves().size() ? entries : Long.MAX_VALUE;
    }

    /** How it lags behind, in words. */
    String behind(long all) {
        return "it knows " + entries + " of " + all + " entries";
    }
}
