package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;
import org.waybill.model.Period;

/**
 * An expression read and not yet resolved.
 *
 * @param from first token, the preposition's where there is one
 * @param to the token after the last
 * @param first the mention, or the start of the range
 * @param second the end of the range, or null
 */
record Draft(
        int from,
        int to,
        Bond bond,
        Mention first,
        @Nullable Mention second) {

    Mention last() {
        return second == null ? first : second;
    }

    /** Whether it runs from one end to another; "July or August" does not. */
    boolean ranged() {
        return second != null && bond.relation() == Period.Relation.BETWEEN;
    }

    /** Whether it is one date by month, which can lend or take a year in a list. */
    boolean listable() {
        return second == null && first.calendar();
    }
}
