package org.waybill.casefile;

import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.trouble.Trouble;

/** Brings an index up to the log. */
final class Upkeep {
    /** Entries read at once. */
    private static final int STRIDE = 512;

    private Upkeep() {}

    static void bringUp(Index index, Ground ground, CatchingUp progress) {
        long total = ground.log().size();
        long from = index.applied();
        refuseDifferent(index, ground, from, total);
        Portions missing = new Portions(index);
        while (from < total) {
            long to = Math.min(total, from + STRIDE);
            ground.log().read(from, to, (place, line) -> missing.add(Steps.of(place, line, ground.archive())));
            from = to;
            if (from == total) {
                missing.flush();
            }
            progress.done(from, total);
        }
    }

    /** To go on from a log that is not the one the index knows would bury what happened to it. */
    private static void refuseDifferent(Index index, Ground ground, long applied, long total) {
        if (applied > total) {
            throw Trouble.DAMAGED.met("the log has " + total + " entries, and the database knows " + applied);
        }
        if (applied > 0) {
            Tree tree = index.tree();
            ground.log().read(applied - 1, applied, (place, line) -> {
                if (!NodeHash.leaf(line).equals(tree.nodes().at(0, place))) {
                    throw Trouble.DAMAGED.met("entry " + place + " of the log is not the one the database knows");
                }
            });
        }
    }

    /** An index of all entries that ends with the run. */
    static Index passing(Ground ground, Matters matters, CatchingUp progress) {
        Index index = SqliteIndexes.passing(matters);
        try {
            bringUp(index, ground, progress);
            return index;
        } catch (RuntimeException | Error e) {
            index.close();
            throw e;
        }
    }
}
