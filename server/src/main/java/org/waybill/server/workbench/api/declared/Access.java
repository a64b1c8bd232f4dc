package org.waybill.server.workbench.api.declared;

/** Who may ask for an operation where tokens are asked for. */
public enum Access {
    /** Whoever may look. */
    READER,
    /** Whoever may decide. */
    ANALYST
}
