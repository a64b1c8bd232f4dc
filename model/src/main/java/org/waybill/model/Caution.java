package org.waybill.model;

import java.util.List;
import java.util.Locale;

/**
 * Why a document should be read beside its origin and not for it.
 *
 * @param document which
 * @param kind what is wrong
 * @param words one sentence
 * @param passages the characters that show it, of this document and of those it was held against
 */
public record Caution(Sha256 document, Kind kind, String words, List<Passage> passages) {

    /** What happened to what it took over. */
    public enum Kind {
        /** "More than 1,000" became "1,000". */
        QUALIFIER_LOST,
        /** Another number than its origin gave. */
        FIGURE_CHANGED,
        /** A rounded form of a figure that no document of the case gives. */
        ROUNDED,
        /** The same number of something else: 43 days for 43 trips. */
        UNIT_CHANGED,
        /** Giver and taker changed places. */
        SIDES_CHANGED,
        /** "Or" became "and", or the reverse. */
        JOINED_OTHERWISE,
        /** Two accounts of one statement differ, and nothing tells which is right. */
        ACCOUNTS_DIFFER,
        /** It states what its own source says it could not establish. */
        FIRMER_THAN_SOURCE,
        /** The registry knows its publisher for rewriting by machine. */
        MACHINE_MADE,
        /** One of a ring of documents that have it from one another. */
        CIRCULAR;

        /** The name on the wire: {@code qualifier_lost}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Caution {
        passages = List.copyOf(passages);
    }
}
