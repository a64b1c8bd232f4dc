package org.waybill.extraction.explain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is what it is.
 *
 * @param words for a reader who does not know the rules
 * @param rows the table rows that decided, if any
 */
public record Reason(String words, List<Grounding> rows) {
    public Reason {
        rows = List.copyOf(rows);
    }

    static Reason of(String words) {
        return new Reason(words, List.of());
    }

    Reason and(List<Grounding> more) {
        return new Reason(
                words, Stream.concat(rows.stream(), more.stream()).distinct().toList());
    }
}
