package org.waybill.bench.story;

/** How a page came about. */
public enum Way {
    /** The desk heard the statement for itself. */
    FIRST,
    /** The words of another page, touched up and cut. */
    REPRINT,
    /** Another page in other words. */
    REWRITE,
    /** Cites an outlet for the statement. */
    RELAY,
    /** Several statements of several days, older ones as background. */
    ROUND_UP,
    /** Gives the figure as its own. */
    SILENT,
    /** Cites a page that cites it. */
    RING
}
