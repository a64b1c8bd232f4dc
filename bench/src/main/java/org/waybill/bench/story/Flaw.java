package org.waybill.bench.story;

/** What a copyist got wrong. */
public enum Flaw {
    QUALIFIER_LOST,
    ROUNDED,
    /** Ten times too much or too little. */
    SLIP,
    UNIT_CHANGED,
    SIDES_CHANGED
}
