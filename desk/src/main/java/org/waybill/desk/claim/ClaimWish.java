package org.waybill.desk.claim;

/**
 * Which claims of an entry are asked for, and in what order.
 *
 * @param entry id
 * @param standing {@code said}…; empty for any
 * @param state {@code confirmed}…; empty for any
 * @param tier {@code A}…; empty for any
 * @param speaker as in the rows; empty for any
 * @param origin id of a body; empty for any
 * @param order by what they are ordered
 */
public record ClaimWish(
        String entry, String standing, String state, String tier, String speaker, String origin, Order order) {
    /** By what claims are ordered. */
    public enum Order {
        /** By standing, then by date of publication. */
        PUBLISHED("standing, published, number"),
        /** The greatest figure first; those without one last. */
        FIGURE("figure IS NULL, figure DESC, number"),
        /** As the report numbers them. */
        NUMBER("number");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** All claims of an entry. */
    public static ClaimWish of(String entry) {
        return new ClaimWish(entry, "", "", "", "", "", Order.PUBLISHED);
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return (standing + state + tier + speaker + origin).isEmpty();
    }
}
