package org.waybill.model;

import java.util.Locale;

/**
 * One name of a listing, as the list prints it.
 *
 * @param text the whole name in the list's own order, white space made single; not blank
 * @param kind whether it is the name the record stands under
 * @param strength what the list itself says of it; strong where it says nothing
 * @param family the family name where the list sets it apart, else empty
 * @param given all other names where the list sets the family name apart, else empty
 */
public record ListedName(String text, Kind kind, Strength strength, String family, String given) {

    /** What sort of name. */
    public enum Kind {
        PRIMARY,
        ALIAS,
        /** Once borne: "formerly known as". */
        FORMER;

        /** The name on the wire: {@code former}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much the list trusts it: "low quality" and OFAC's quoted aliases are weak. */
    public enum Strength {
        STRONG,
        WEAK;

        /** The name on the wire: {@code weak}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ListedName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a listed name needs characters");
        }
    }

    /** A name whose parts the list does not set apart. */
    public static ListedName of(String text, Kind kind, Strength strength) {
        return new ListedName(text, kind, strength, "", "");
    }
}
