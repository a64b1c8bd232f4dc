package org.waybill.model;

import java.util.Locale;

/** What a figure counts: a running total, one batch, a rate. Adding up figures of different basis is an error. */
public enum Basis {
    /** All there was since a start. */
    TOTAL,
    /** A further number on top of an earlier one: "another 3,000". */
    INCREMENT,
    /** One consignment or dispatch, standing for itself. */
    BATCH,
    /** How many there were at one time: "are fighting". */
    SNAPSHOT,
    /** A number in each month, year or day. */
    RATE,
    /** What could be held or made, not what was. */
    CAPACITY,
    /** A part of a whole, in percent. */
    SHARE,
    /** The text does not tell. */
    UNSTATED;

    /** The name on the wire: {@code total}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
