package org.waybill.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that somebody has it from somebody else.
 *
 * @param kind what sort of evidence, strongest first
 * @param document the one that takes
 * @param source the document it takes from; null where that is not in the case
 * @param from the body it takes from; null where only the document is known
 * @param words the characters that show it, of either document; empty for what only a measure shows
 * @param measure what was measured, in words with its value: {@code 0.84 of the text, 212 words}; empty where words show it
 * @param standing whether it counts
 */
public record Link(
        Kind kind,
        Sha256 document,
        @Nullable Sha256 source,
        @Nullable Body from,
        List<Passage> words,
        String measure,
        Standing standing) {

    /** What shows a dependence, strongest first. */
    public enum Kind {
        /** An analyst says so. */
        DECIDED,
        /** The text says so: an attribution, a credit line, a hyperlink. */
        SAID_SO,
        /** The same words, most of the text. */
        TEXT_WHOLE,
        /** The same words, part of the text. */
        TEXT_PART,
        /** The same figure, soon after. */
        SHARED_FIGURE;

        /** The name on the wire: {@code said_so}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a link counts. */
    public enum Standing {
        COUNTS,
        /** An analyst cut it. */
        CUT,
        /** A suspicion: shown, never counted. */
        SUSPECTED,
        /** One of a ring of documents that have it from one another. */
        CIRCULAR;

        /** The name on the wire: {@code counts}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Link {
        words = List.copyOf(words);
        if (source == null && from == null) {
            throw new IllegalArgumentException("a link leads to a document or to a body");
        }
        if (document.equals(source)) {
            throw new IllegalArgumentException("a document takes nothing from itself");
        }
    }
}
