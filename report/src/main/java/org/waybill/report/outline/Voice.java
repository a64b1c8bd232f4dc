package org.waybill.report.outline;

import org.waybill.report.words.Shown;

/**
 * Somebody on whose word claims stand.
 *
 * @param kind how the text presents them
 * @param name the source as named, or the publisher of an article that speaks for itself; empty where unknown
 */
public record Voice(Kind kind, String name) {

    /** How a text presents whoever asserts a claim. */
    public enum Kind {
        NAMED,
        ARTICLE
    }

    /** For a reader. */
    public String words() {
        return switch (kind) {
            case NAMED -> Shown.phrase(name);
            case ARTICLE ->
                (name.isBlank() ? "an article of unknown publisher" : Shown.phrase(name)) + ", in its own words";
        };
    }
}
