package org.waybill.model;

import java.util.Locale;

/** How firmly a source puts a claim. */
public enum Modality {
    /** An identified source states it. */
    ASSERTED,
    /** Unnamed sources, or "reportedly". */
    REPORTED,
    /** An accusation or an evidential hedge: may, likely, believed. */
    ALLEGED,
    DENIED,
    /** Future, sought, requested, brokered, but not said to be done. */
    PLANNED,
    /** Conditional, capability, capacity conversion. */
    HYPOTHETICAL,
    /** The author's judgement. */
    OPINION;

    /** The name on the wire: {@code asserted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
