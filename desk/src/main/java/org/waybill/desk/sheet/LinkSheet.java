package org.waybill.desk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param place in the entry's links, from 0
 * @param title of its kind
 * @param takes between the two: "has it from"
 * @param reserve why it does not count like others; empty where it does
 * @param decided who decided about it and why; null where nobody did
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
        int place,
        String title,
        String takes,
        String reserve,
        @Nullable ReviewSheet decided,
        String standing) {}
