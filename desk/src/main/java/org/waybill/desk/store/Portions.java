package org.waybill.desk.store;

import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows that go into a table some thousand at a time, so that no table needs to lie in memory. */
public final class Portions {
    private static final int SIZE = 2_000;

    private final PreparedBatch batch;

    public Portions(PreparedBatch batch) {
        this.batch = batch;
    }

    /** One more row, its values in the order of the statement's question marks. */
    public void add(Object... values) {
        batch.add(values);
        if (batch.size() >= SIZE) {
            batch.execute();
        }
    }

    /** No more follow. */
    public void end() {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
