package org.waybill.server.workbench.packed;

/** What differs between two readers of the same page. */
public enum Gap {
    /** What forms bear. */
    TOKEN,
    /** Whose page it is, as HTML. */
    NAME
}
