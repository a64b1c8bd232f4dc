package org.waybill.desk.making;

import java.util.List;
import java.util.Map;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.Sha256;

/**
 * What a log tells that a case does not: who added what, when.
 *
 * @param log every entry of the log, in order
 * @param added place in the log where each document came in
 * @param versions what reads, groups, assesses and screens; name to version
 */
public record Chronicle(List<LogRow> log, Map<Sha256, Long> added, Map<String, String> versions) {
    public Chronicle {
        log = List.copyOf(log);
        added = Map.copyOf(added);
        versions = Map.copyOf(versions);
    }

    /** Where a document came in; 0 for one that the log does not know. */
    public long added(Sha256 document) {
        return added.getOrDefault(document, 0L);
    }
}
