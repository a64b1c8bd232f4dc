package org.waybill.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number by which a party or a ship is registered.
 *
 * @param kind which register
 * @param value as printed, without the register's name; not blank
 * @param country ISO 3166-1 alpha-2 of the register's state, empty where not said
 */
public record ListedNumber(Kind kind, String value, String country) {
    private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})?");

    /** The registers that decide or support a match. */
    public enum Kind {
        /** Of a hull: seven digits, the last a check digit. */
        IMO,
        /** Of a company, by the same organisation and of the same length; never a hull. */
        COMPANY_IMO,
        MMSI,
        CALL_SIGN,
        PASSPORT,
        NATIONAL_ID,
        TAX,
        REGISTRATION,
        LEI,
        BIC,
        CRYPTO,
        AIRCRAFT,
        OTHER;

        /** The name on the wire: {@code company_imo}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ListedNumber {
        if (value.isBlank() || !COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException("a number needs characters, and a country two letters or none");
        }
    }
}
