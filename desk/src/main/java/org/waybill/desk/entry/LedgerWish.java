package org.waybill.desk.entry;

import java.util.Locale;

/**
 * Which entries are wanted, and in which order. An empty text, and 0 of a number, asks for nothing in particular.
 *
 * @param text words that all stand in the headline or in the claims' passages; those in quotation marks side by side
 * @param kind the claim type's key
 * @param party a party's code, on either side
 * @param datedFrom entries with a document of this day or later, ISO 8601
 * @param datedTo entries with a document of this day or earlier, ISO 8601
 * @param standing as in the row
 * @param grade as in the row
 * @param rules as in the row; {@code none} where no rule is about it
 * @param regime key of a regime of which it would engage something
 * @param leastOrigins entries that may have so many origins, or more
 * @param mostOrigins entries that are sure to have no more; -1 for any number
 * @param conflicts only those whose sources do not fit together
 * @param unreviewed only those of which nobody reviewed a claim
 * @param since only those that changed at this place in the log or later
 * @param order what comes first
 * @param descending whether the largest comes first
 */
public record LedgerWish(
        String text,
        String kind,
        String party,
        String datedFrom,
        String datedTo,
        String standing,
        String grade,
        String rules,
        String regime,
        int leastOrigins,
        int mostOrigins,
        boolean conflicts,
        boolean unreviewed,
        long since,
        Order order,
        boolean descending) {
    /** Every entry, most documents first. */
    public static final LedgerWish ALL =
            new LedgerWish("", "", "", "", "", "", "", "", "", 0, -1, false, false, 0, Order.DOCUMENTS, true);

    /** What entries are sorted by. */
    public enum Order {
        DOCUMENTS("documents", true),
        ORIGINS("possible", true),
        HEADLINE("headline", false),
        FIGURE("figure", true),
        FIRST("first", false),
        LAST("last", true),
        CHANGED("changed", true);

        private final String column;
        private final boolean downFirst;

        Order(String column, boolean downFirst) {
            this.column = column;
            this.downFirst = downFirst;
        }

        String column() {
            return column;
        }

        /** Whether the largest comes first where nobody says. */
        public boolean downFirst() {
            return downFirst;
        }

        /** The name in addresses: {@code documents}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
