package org.waybill.corroboration.origin;

import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Link;

/**
 * One telling that was taken from another.
 *
 * @param from the other
 * @param link what shows it
 */
record Taken(Telling from, Link link) {

    /** Whether the text or an analyst says so, and it was not inferred from words or figures. */
    boolean isSaid() {
        return link.kind() == Link.Kind.SAID_SO || link.kind() == Link.Kind.DECIDED;
    }
}
