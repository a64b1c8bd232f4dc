package org.waybill.corroboration.drift;

import java.math.BigDecimal;
import java.util.Map;
import org.waybill.corroboration.table.Table;

/** Where a difference begins to count: the table {@code thresholds.tsv}. */
final class Thresholds {
    private static final Map<String, BigDecimal> TABLE =
            Table.bundled(Thresholds.class, "thresholds.tsv", "name", "value").index("name", "value", BigDecimal::new);

    private Thresholds() {}

    static BigDecimal of(String name) {
        BigDecimal value = TABLE.get(name);
        if (value == null) {
            throw new IllegalStateException("thresholds.tsv has no row " + name);
        }
        return value;
    }

    /** The digits of a number without the zeros at its end: 2 for 6,700. */
    static int significantDigits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }
}
