package org.waybill.server.holding;

/** A way of scoring. */
public enum Method {
    /** The house's own, by its policy tables. */
    OURS,
    /** The figure that the public search page of OFAC would show. */
    OFAC
}
