package org.waybill.report.outline;

import java.util.List;
import org.waybill.model.Entry;

/**
 * What is said to move between two parties, both ways.
 *
 * @param main the direction that more documents tell of
 * @param back the other direction, which may have nothing
 */
public record Flow(Direction main, Direction back) {

    /** The party id of an end the texts do not name. */
    public static final String UNNAMED = "";

    /**
     * One way.
     *
     * @param from id of who gives or sends; {@link #UNNAMED} where unstated
     * @param to id of who receives; {@link #UNNAMED} where unstated
     * @param entries what is said to move, in the case's order
     * @param documents how many documents say that it does
     */
    public record Direction(String from, String to, List<Entry> entries, long documents) {
        public Direction {
            entries = List.copyOf(entries);
        }

        /** Whether the texts name both ends. */
        public boolean isNamed() {
            return !from.equals(UNNAMED) && !to.equals(UNNAMED);
        }
    }

    /** How many documents tell of either way, a document that tells of both counted for each. */
    public long weight() {
        return main.documents() + back.documents();
    }
}
