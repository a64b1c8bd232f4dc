package org.waybill.screening.list.delta;

import java.util.Locale;

/**
 * One thing that differs between two versions of a listing.
 *
 * @param sign whether it came or went; what was altered went and came
 * @param about what it is
 * @param value as the list prints it, in words
 */
public record Change(Sign sign, About about, String value) {

    /** Came or went. */
    public enum Sign {
        ADDED,
        REMOVED;

        /** The name on the wire: {@code added}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What part of a listing it is. */
    public enum About {
        KIND("kind"),
        NAME("name"),
        BIRTH("date of birth"),
        NUMBER("number"),
        FACT("fact"),
        LISTED_ON("day of listing"),
        CHANGED_ON("day of change"),
        ORDER("order");

        private final String words;

        About(String words) {
            this.words = words;
        }

        /** In English. */
        public String words() {
            return words;
        }
    }

    /** {@code name added: "JOHN DOE", weak alias}. */
    @Override
    public String toString() {
        return about.words() + " " + sign.key() + ": " + value;
    }
}
