package org.waybill.casefile;

import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.reading.NamedReading;

/**
 * Entries on their way into an index, as many at once as the memory bears.
 *
 * <p>The names of claims and documents are spread over their indexes at random, so nearly every row of a small portion
 * has a page to itself that must be written out, and the search merges once more for each portion.
 */
final class Portions {
    private static final int MOST_ENTRIES = 4_096;
    /** In characters of text, of two bytes at most: some 64 MB. */
    private static final long MOST_WEIGHT = 32_000_000;
    /** What a claim takes in memory beside the text of its document, about. */
    private static final long CLAIM = 1_000;

    private final Index index;
    private final List<Step> waiting = new ArrayList<>();
    private long weight;

    Portions(Index index) {
        this.index = index;
    }

    void add(Step step) {
        waiting.add(step);
        weight += step.brought().map(Portions::weight).orElse(0L);
        if (waiting.size() >= MOST_ENTRIES || weight >= MOST_WEIGHT) {
            flush();
        }
    }

    private static long weight(NamedReading named) {
        return named.reading().document().text().length() + CLAIM * named.ids().size();
    }

    /** Takes in what waits. */
    void flush() {
        index.apply(waiting);
        waiting.clear();
        weight = 0;
    }
}
