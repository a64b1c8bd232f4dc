package org.waybill.model;

import java.util.List;
import java.util.Locale;

/**
 * Something a reader must know of claims laid side by side. Nothing is decided by it.
 *
 * @param kind what it is about
 * @param words one sentence
 * @param claims the claims it is about, in the order the sentence names them; at least one
 */
public record Remark(Kind kind, String words, List<Claim> claims) {

    /** What there is to remark, the gravest first. */
    public enum Kind {
        /** A figure ten times or more off. */
        SLIP,
        /** No number and no reading fits both. */
        CONFLICT,
        /** A copy that says other than its origin: a qualifier lost, a unit or a side changed. */
        DRIFT,
        /** Documents that have it from one another. */
        CIRCULAR,
        /** The same body takes back or lowers what it said. */
        CORRECTION,
        /** Looks like a conflict and counts something else. */
        OTHER_MEASURE,
        /** An old figure told again. */
        BACKGROUND,
        /** A further number on top of a total. */
        INCREMENT,
        /** Different bodies whose figures fit together. */
        AGREEMENT;

        /** The name on the wire: {@code other_measure}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Remark {
        claims = List.copyOf(claims);
        if (words.isBlank() || claims.isEmpty()) {
            throw new IllegalArgumentException("a remark says something of at least one claim");
        }
    }
}
