package org.waybill.corroboration.suspicion;

import java.math.BigDecimal;
import java.util.Map;
import org.waybill.corroboration.table.Table;

/**
 * The constants of suspicions, from the table {@code suspicion.tsv}, which says why each is what it is.
 *
 * @param shared fewest items that two are compared on, at least 1
 * @param others fewest other tellers of an item that says anything, at least 1
 * @param agreements fewest agreements that are suspected, at least 1
 * @param days that may lie between what different bodies say of one time, 0 or more
 * @param crowd most tellers of a value that nominates them, at least 2
 * @param chance most likely by chance that is still suspected, for all pairs of a case together, 0 to 1
 * @param lead most likely by chance that an order of two is still shown, 0 to 1
 */
record SuspicionPolicy(int shared, int others, int agreements, int days, int crowd, double chance, double lead) {
    private static final SuspicionPolicy BUNDLED =
            of(Table.bundled(SuspicionPolicy.class, "suspicion.tsv", "key", "value", "unit"));

    static SuspicionPolicy bundled() {
        return BUNDLED;
    }

    private static SuspicionPolicy of(Table table) {
        Map<String, BigDecimal> values = table.index("key", "value", BigDecimal::new);
        return new SuspicionPolicy(
                count(values, "shared", 1),
                count(values, "others", 1),
                count(values, "agreements", 1),
                count(values, "days", 0),
                count(values, "crowd", 2),
                share(values, "chance"),
                share(values, "lead"));
    }

    private static int count(Map<String, BigDecimal> values, String key, int least) {
        int value = value(values, key).intValueExact();
        if (value < least) {
            throw new IllegalStateException("suspicion.tsv: " + key + " is at least " + least + ", not " + value);
        }
        return value;
    }

    private static double share(Map<String, BigDecimal> values, String key) {
        double value = value(values, key).doubleValue();
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalStateException("suspicion.tsv: " + key + " lies between 0 and 1, not at " + value);
        }
        return value;
    }

    private static BigDecimal value(Map<String, BigDecimal> values, String key) {
        BigDecimal value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("suspicion.tsv has no row for " + key);
        }
        return value;
    }
}
