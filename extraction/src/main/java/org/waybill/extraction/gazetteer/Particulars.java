package org.waybill.extraction.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** What a state calls a body that many states have, where it has a name of its own. */
final class Particulars {
    private final Map<String, String> names = new HashMap<>();

    void put(String label, String state, String name) {
        names.put(key(label, state), name);
    }

    /** {@code Pentagon} for the Defence Ministry of US; {@code Defence Ministry (PL)} where no other name is known. */
    String of(String label, String state) {
        String own = names.get(key(label, state));
        return own == null ? label + " (" + state + ")" : own;
    }

    private static String key(String label, String state) {
        return label.concat("|").concat(state);
    }
}
