package org.waybill.casefile.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waybill.model.Sha256;

/**
 * One change of a case: the unit of the log.
 *
 * @param at when the case learned it, to the millisecond; never earlier than the entry before
 * @param by who added it
 * @param previous the leaf hash of the entry before, by which a single altered entry is found; 64 zeros at place 0
 * @param change what was added
 */
public record LogEntry(Instant at, String by, Sha256 previous, Change change) {
    /** Stands before the first entry. */
    public static final Sha256 NOTHING = new Sha256("0".repeat(64));

    public LogEntry {
        if (by.isBlank()) {
            throw new IllegalArgumentException("an entry names who added it");
        }
        by = Parts.wellFormed(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
