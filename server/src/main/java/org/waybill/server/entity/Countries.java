package org.waybill.server.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** States by their codes and English names. */
public final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** ISO 3166-1 alpha-2, from that, from alpha-3, or from an English name. */
    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** The English name of a state, or the code where it has none. */
    public static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale state = new Locale.Builder().setRegion(code).build();
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(state.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(three(state).toLowerCase(Locale.ROOT), code);
        }
        return codes;
    }

    private static String three(Locale state) {
        try {
            return state.getISO3Country();
        } catch (MissingResourceException e) {
            return state.getCountry();
        }
    }
}
