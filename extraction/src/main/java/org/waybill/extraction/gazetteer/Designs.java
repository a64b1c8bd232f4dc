package org.waybill.extraction.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What sort of weapon each designator stands for. */
final class Designs {
    private final Map<String, String> sorts = new HashMap<>();

    void put(String canonical, String sort) {
        sorts.putIfAbsent(canonical, sort);
    }

    /** Of a family only the stem is known: {@code Su-} for {@code Su-30}. */
    Optional<String> of(String canonical) {
        String known = sorts.get(canonical);
        for (int end = canonical.length() - 1; known == null && end > 0; end--) {
            if (Character.isDigit(canonical.charAt(end))) {
                known = sorts.get(canonical.substring(0, end));
            }
        }
        return Optional.ofNullable(known);
    }
}
