package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.index.Step;

/** What the tables should hold: the entries taken in anew, as they are read, a few at a time. */
final class FreshIndex implements AutoCloseable {
    private static final int BATCH_ENTRIES = 256;
    private static final int BATCH_CLAIMS = 4096;

    private final Index index;
    private final List<Step> waiting = new ArrayList<>();
    private long wanted = Long.MAX_VALUE;
    private int claims;
    private long next;
    private boolean broken;

    /** Empty tables. */
    FreshIndex(Matters matters) {
        this.index = SqliteIndexes.passing(matters);
    }

    /** The tables as they are, to be looked at. */
    Index index() {
        return index;
    }

    /** Entries behind so many are passed over; all are where there are fewer than none. */
    void upTo(long entries) {
        wanted = entries;
    }

    void add(Step step) {
        if (broken || step.position() >= wanted) {
            return;
        }
        if (step.position() != next) {
            broken = true;
            return;
        }
        next++;
        waiting.add(step);
        claims += step.brought().map(named -> named.ids().size()).orElse(0);
        if (waiting.size() >= BATCH_ENTRIES || claims >= BATCH_CLAIMS) {
            flush();
        }
    }

    private void flush() {
        try {
            index.apply(waiting);
        } catch (RuntimeException e) {
            // Entries that nobody could have written in this order can fail in any way; that they do is told elsewhere.
            broken = true;
        }
        waiting.clear();
        claims = 0;
    }

    /** The tables after so many entries; empty where they could not be taken in. */
    Optional<Index> after(long entries) {
        flush();
        return broken || next != Math.min(entries, wanted) ? Optional.empty() : Optional.of(index);
    }

    @Override
    public void close() {
        index.close();
    }
}
