package org.waybill.corroboration.reuse;

import java.util.List;
import org.waybill.model.Span;

/**
 * A passage that two texts share, word by word.
 *
 * @param runs of equal words that follow one another in both texts; at least one
 */
record Match(List<Run> runs) {
    private static final int SLACK = 2;

    Match {
        runs = List.copyOf(runs);
    }

    int words() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** How many of the shared words stand in quote marks in either text. */
    int quotedWords(Wording copy, Wording source) {
        int quoted = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.length(); i++) {
                quoted += copy.isQuoted(run.copy() + i) || source.isQuoted(run.source() + i) ? 1 : 0;
            }
        }
        return quoted;
    }

    /** How many of the shared words the copy tells outside quote marks. */
    int toldWords(Wording copy) {
        int told = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.length(); i++) {
                told += copy.isQuoted(run.copy() + i) ? 0 : 1;
            }
        }
        return told;
    }

    /** Whether it opens both texts, but for a word or two. */
    boolean isAtStart() {
        return Math.max(runs.get(0).copy(), runs.get(0).source()) <= SLACK;
    }

    /** Whether it closes both texts, but for a word or two. */
    boolean isAtEnd(Wording copy, Wording source) {
        return Math.max(copy.size() - last().copyEnd(), source.size() - last().sourceEnd()) <= SLACK;
    }

    Span copySpan(Wording copy) {
        return copy.span(runs.get(0).copy(), last().copyEnd() - 1);
    }

    Span sourceSpan(Wording source) {
        return source.span(runs.get(0).source(), last().sourceEnd() - 1);
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }
}
