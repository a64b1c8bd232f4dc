package org.waybill.extraction.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Of which state each company, body and outlet is. */
final class Owners {
    private static final String SEVERAL = "";

    private final Map<String, String> states = new HashMap<>();

    /** Where armed groups fight is not whose they are. */
    private static boolean tellsOwner(Mention.Kind kind) {
        return switch (kind) {
            case BODY, COMPANY, MEDIA, RESEARCH, SEAT -> true;
            default -> false;
        };
    }

    void put(Mention.Kind kind, String canonical, String state) {
        if (!tellsOwner(kind)) {
            return;
        }
        String other = states.putIfAbsent(canonical, state);
        if (other != null && !other.equals(state)) {
            states.put(canonical, SEVERAL);
        }
    }

    Optional<String> of(String canonical) {
        return Optional.ofNullable(states.get(canonical)).filter(state -> !state.isEmpty());
    }
}
