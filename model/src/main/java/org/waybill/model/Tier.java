package org.waybill.model;

/** How complete a reading is, and so where it goes. */
public enum Tier {
    /** Type, item, both parties, clear status: into the ledger. */
    A,
    /** One party, or a step of coreference: to review. */
    B,
    /** A mention only: to search. */
    C
}
