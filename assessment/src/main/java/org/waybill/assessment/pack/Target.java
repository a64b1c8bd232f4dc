package org.waybill.assessment.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a regime is about, for a time.
 *
 * @param id the same for good within the regime
 * @param states ISO 3166-1 alpha-2 codes
 * @param parties names of organisations and groups, as the gazetteer gives them
 * @param from first day, inclusive
 * @param to last day, inclusive; null while no end is known
 * @param why where it says so
 */
public record Target(
        String id,
        List<String> states,
        List<String> parties,
        LocalDate from,
        @Nullable LocalDate to,
        String why) {
    public Target {
        states = List.copyOf(states);
        parties = List.copyOf(parties);
        if (states.isEmpty() && parties.isEmpty()) {
            throw new IllegalArgumentException("a target is a state or a party: " + id);
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a target cannot end before it begins: " + id);
        }
    }
}
