package org.waybill.extraction.gazetteer;

import java.util.Map;

/**
 * What a state calls a body that many states have, where it has a name of its own.
 *
 * @param names by label and state: {@code Defence Ministry|US} is the Pentagon
 */
record Particulars(Map<String, String> names) {
    String of(String label, String state) {
        String own = names.get(label + "|" + state);
        return own == null ? label + " (" + state + ")" : own;
    }
}
