package org.waybill.assessment.scope;

/** How goods stand to what a limb covers. */
public enum Fit {
    /** Within it. */
    IN,
    /** Within it or not: what is told does not say enough. */
    UNCLEAR,
    /** Outside it. */
    OUT
}
