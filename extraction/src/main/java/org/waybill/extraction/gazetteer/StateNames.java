package org.waybill.extraction.gazetteer;

import java.util.Map;

/** States by ISO 3166-1 alpha-2 code, each with the name it is shown by. */
record StateNames(Map<String, String> names) {
    String of(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalStateException("no state has the code " + code);
        }
        return name;
    }
}
