package org.waybill.corroboration.registry;

import java.util.Locale;

/** How a body usually comes to what it says. A document may show otherwise; then the document decides. */
public enum Role {
    /** It speaks of what it did, found or knows itself. */
    PRIMARY,
    /** It finds out for itself and passes on as well. */
    INVESTIGATIVE,
    /** It passes on what others say. */
    RELAY,
    /** It passes on texts that were made over without anybody answering for them. */
    REWRITE,
    NOT_TOLD;

    /** The name on the wire: {@code not_told}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
