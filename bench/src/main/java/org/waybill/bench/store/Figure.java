package org.waybill.bench.store;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param unit what it counts
 * @param value above 0
 */
public record Figure(String name, String unit, double value) {
    /** For a reader who waits for the next. */
    public String line() {
        return String.format(Locale.ROOT, "%s %.2f %s", name, value, unit);
    }
}
