package org.waybill.bench.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says how much was sent.
 *
 * @param key the same whatever name a report uses
 * @param kind what sort of teller
 * @param state whom it speaks for; null where it belongs to no state or no report says to which
 * @param names what reports call it, at least one
 * @param separate whether every first report says that it knows from elsewhere than the others
 */
public record Teller(
        String key, Kind kind, @Nullable State state, List<String> names, boolean separate) {

    /** What sort of teller. */
    public enum Kind {
        /** A ministry or a service. */
        GOVERNMENT,
        RESEARCH,
        /** An official whom reports do not name. */
        UNNAMED,
        /** Repeats what a member counted, and says so. */
        TEAM
    }

    public Teller {
        names = List.copyOf(names);
    }

    /** Whether it got its figures for itself and reports say who it is. */
    boolean isNamedOrigin() {
        return kind == Kind.GOVERNMENT || kind == Kind.RESEARCH;
    }
}
