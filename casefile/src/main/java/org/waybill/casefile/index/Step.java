package org.waybill.casefile.index;

import java.util.Optional;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.reading.NamedReading;

/**
 * An entry that the index has yet to take in.
 *
 * @param position its place in the log
 * @param entry what it says
 * @param leaf the hash of its line
 * @param brought the claims it brings: a whole reading, or a person's one claim; empty where it brings none
 */
public record Step(long position, LogEntry entry, NodeHash leaf, Optional<NamedReading> brought) {}
