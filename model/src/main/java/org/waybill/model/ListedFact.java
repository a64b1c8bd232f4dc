package org.waybill.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing a listing says besides names, births and numbers.
 *
 * @param kind what it is about
 * @param value as the list prints it; not blank
 * @param code what it comes to where that is closed: ISO 3166-1 alpha-2 for {@code NATIONALITY}, {@code COUNTRY},
 *     {@code FLAG} and {@code FORMER_FLAG}, {@code male} or {@code female} for {@code GENDER}, the entry of the same list
 *     for {@code LINKED_TO}; empty where not known
 * @param from since when, where the list says
 * @param to until when, inclusive, where the list says
 */
public record ListedFact(Kind kind, String value, String code, Optional<PartialDate> from, Optional<PartialDate> to) {

    /** What a fact is about. */
    public enum Kind {
        NATIONALITY,
        /** Where it sits or is registered: of addresses and places of birth too. */
        COUNTRY,
        GENDER,
        POSITION,
        TITLE,
        BIRTH_PLACE,
        ADDRESS,
        FLAG,
        FORMER_FLAG,
        VESSEL_TYPE,
        TONNAGE,
        GROSS_TONNAGE,
        LENGTH,
        YEAR_BUILT,
        OWNER,
        LINKED_TO,
        /** The sanctions programme or regime. */
        PROGRAM,
        /** The resolution, regulation or order. */
        LEGAL_BASIS,
        /** Asset freeze, port ban and the like. */
        MEASURE,
        /** Another list's number for the same record. */
        OTHER_LIST,
        CONTACT,
        REMARK;

        /** The name on the wire: {@code former_flag}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ListedFact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a fact of a listing needs a value");
        }
    }

    public static ListedFact of(Kind kind, String value) {
        return coded(kind, value, "");
    }

    public static ListedFact coded(Kind kind, String value, String code) {
        return new ListedFact(kind, value, code, Optional.empty(), Optional.empty());
    }
}
