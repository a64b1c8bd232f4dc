package org.waybill.desk.party;

import java.util.Locale;

/**
 * Which parties are asked for, in which order.
 *
 * @param words part of a name or number, in any case; empty for any
 * @param kind key of a kind; empty for all parties, and no norm
 * @param show which of them, by what the lists have
 * @param sort in which order
 * @param from the first one's place in all, from 0
 * @param most how many, at least 1
 */
public record PartyWish(String words, String kind, Show show, Sort sort, long from, int most) {
    /** All of them, those of whom most is claimed first. */
    public static PartyWish all(long from, int most) {
        return new PartyWish("", "", Show.ALL, Sort.CLAIMS, from, most);
    }

    /** Some of the parties, by what the lists have. */
    public enum Show {
        ALL("1"),
        /** Somebody listed is like them, and nobody dismissed that. */
        MATCHES("matches > 0"),
        /** A dismissal no longer holds, since the list changed the record. */
        RETURNED("returned > 0"),
        DISMISSED("dismissed > 0"),
        /** Nobody listed is like them. */
        NONE("matches = 0 AND dismissed = 0");

        final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** The name in addresses: {@code returned}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes first. */
    public enum Sort {
        CLAIMS("claims DESC, name, code"),
        ENTRIES("entries DESC, claims DESC, name, code"),
        SCORE("best DESC, claims DESC, name, code"),
        NAME("name, code");

        final String order;

        Sort(String order) {
            this.order = order;
        }

        /** The name in addresses: {@code score}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PartyWish {
        if (from < 0 || most < 1) {
            throw new IllegalArgumentException("a page begins at 0 or later and holds at least one");
        }
    }
}
