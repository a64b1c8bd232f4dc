package org.waybill.model;

import java.util.Locale;

/** What analysts made of a claim so far. */
public enum ReviewState {
    UNREVIEWED,
    CONFIRMED,
    /** The document does not say it. */
    REJECTED,
    /** A person's claim stands in its place. */
    CORRECTED;

    /** The name on the wire: {@code confirmed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a claim in this state is counted. */
    public boolean counts() {
        return this == UNREVIEWED || this == CONFIRMED;
    }
}
