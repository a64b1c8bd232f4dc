package org.waybill.server.entity;

import java.util.Locale;

/** States by their English names. */
public final class CountryNames {
    private CountryNames() {}

    /** The name of an ISO 3166-1 alpha-2 code, or the code where it has none. */
    public static String of(String code) {
        // Lists also write codes of unions and of states that are no more.
        return code.matches("[A-Za-z]{2}")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }
}
