package org.waybill.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody a claim names as doing, receiving or suffering something.
 *
 * @param id ISO 3166-1 alpha-2 for a state ({@code KP}); for others the name the gazetteer or the text gives
 * @param kind what sort of party it is
 */
public record Party(String id, Kind kind) implements Comparable<Party> {
    private static final Comparator<Party> ORDER =
            Comparator.comparing(Party::id).thenComparing(Party::kind);

    /** What sort of party a name stands for. */
    public enum Kind {
        STATE,
        ORGANISATION,
        ARMED_GROUP,
        COMPANY,
        PERSON,
        SHIP,
        /** Described, not named: "eleven companies". */
        DESCRIBED;

        /** Whether a party of this kind is looked up in sanctions lists: it has a name, and lists name no states. */
        public boolean isScreened() {
            return this != STATE && this != DESCRIBED;
        }

        /** The name on the wire: {@code armed_group}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Party {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a party needs a name; an unnamed one is an unstated slot");
        }
        if (kind == Kind.STATE && !id.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a state is named by its ISO 3166-1 alpha-2 code, not " + id);
        }
    }

    public static Party state(String iso) {
        return new Party(iso, Kind.STATE);
    }

    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }
}
