package org.waybill.bench.reuse;

import java.util.Locale;
import org.waybill.model.Document;

/**
 * A made-up report, and what it took from where.
 *
 * @param document the report
 * @param kind what it took
 * @param root the number of the report it took from; its own where it took nothing
 */
public record Story(Document document, Kind kind, int root) {
    /** What a report took from another. */
    public enum Kind {
        /** Nothing. */
        OWN,
        /** The text, up to two fifths cut from the end, one word in twenty changed. */
        REPRINT,
        /** The same, with so many words changed as real reprints have: 0.30 of the shingles are shared. */
        EDITED,
        /** One paragraph in a text of its own. */
        LIFTED,
        /** The words of a speaker in a text of its own. */
        QUOTING;

        /** For a figure's name: {@code reprint}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
