package org.waybill.server.workbench.view.front;

import java.util.List;
import org.waybill.desk.sheet.EntryRow;

/**
 * What changed since a place in the log.
 *
 * @param since the place; 0 where nobody looked before
 * @param grown by how many entries the log grew since then
 * @param entries of the ledger that were touched, the last ones first; the first few
 * @param touched how many in all
 */
public record Novelty(long since, long grown, List<EntryRow> entries, long touched) {
    /** Nobody asked. */
    static final Novelty NONE = new Novelty(0, 0, List.of(), 0);

    public Novelty {
        entries = List.copyOf(entries);
    }

    /** Whether there is a visit to compare with. */
    public boolean isKnown() {
        return since > 0;
    }
}
