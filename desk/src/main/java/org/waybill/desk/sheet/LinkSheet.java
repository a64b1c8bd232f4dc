package org.waybill.desk.sheet;

import java.util.List;

/**
 * What shows that one document has it from another, or from a body.
 *
 * @param kind {@code decided}, {@code said_so}, {@code text_whole}, {@code text_part}, {@code shared_figure}
 * @param document digest of the one that takes
 * @param documentName for a reader
 * @param source digest of the one it takes from; empty where that is not in the case
 * @param sourceName the document or the body it takes from, for a reader
 * @param body id of the body it takes from; empty where only the document is known
 * @param words the characters that show it
 * @param measure what was measured, in words; empty where words show it
 * @param standing {@code counts}, {@code cut}, {@code suspected}, {@code circular}
 */
public record LinkSheet(
        String kind,
        String document,
        String documentName,
        String source,
        String sourceName,
        String body,
        List<Quote> words,
        String measure,
        String standing) {}
