package org.waybill.casefile.index;

import java.util.Optional;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.model.Reading;

/**
 * An entry that the index has yet to take in.
 *
 * @param position its place in the log
 * @param entry what it says
 * @param leaf the hash of its line
 * @param reading what was read, where the entry is about a reading
 */
public record Step(long position, LogEntry entry, NodeHash leaf, Optional<Reading> reading) {}
