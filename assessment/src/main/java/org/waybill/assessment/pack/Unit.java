package org.waybill.assessment.pack;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many of a cap's unit another unit is.
 *
 * @param names the unit as claims count it
 * @param in the cap's unit
 * @param goods classes of goods that the row is for; empty for any
 * @param low at least so many
 * @param high at most so many
 * @param source where the figures come from
 */
public record Unit(List<String> names, String in, List<String> goods, BigDecimal low, BigDecimal high, String source) {
    public Unit {
        names = List.copyOf(names);
        goods = List.copyOf(goods);
        if (names.isEmpty() || source.isBlank()) {
            throw new IllegalArgumentException("a unit has a name and its factor a source: " + in);
        }
        if (low.signum() < 0 || high.compareTo(low) < 0) {
            throw new IllegalArgumentException("a factor runs upward: " + names);
        }
    }
}
