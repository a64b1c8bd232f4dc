package org.waybill.casefile.proof;

import org.waybill.casefile.Casefile;
import org.waybill.casefile.note.LogProof;

/** Shows that a line stands in the log of a case, in the form that other tools read. */
public final class EntryProof {
    private EntryProof() {}

    /**
     * A {@code .tlog-proof} for an entry, under the checkpoint that says most. The line itself goes beside it.
     *
     * @param place of the entry, from 0
     * @throws org.waybill.casefile.trouble.CaseTrouble where a kept checkpoint is damaged
     */
    public static LogProof of(Casefile casefile, long place) {
        return BestCheckpoint.over(place, casefile).of(place, casefile);
    }
}
