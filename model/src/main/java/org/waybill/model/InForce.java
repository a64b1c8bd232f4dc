package org.waybill.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a provision applied.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; null while no end is known
 * @param contested who holds that it did not apply then, in words; empty where nobody is known to
 * @param check what to look up before relying on an end, in words: "later renewal not found"; empty for nothing
 */
public record InForce(LocalDate from, @Nullable LocalDate to, String contested, String check) {
    public InForce {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a provision cannot end before it begins: " + from + " to " + to);
        }
    }

    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
