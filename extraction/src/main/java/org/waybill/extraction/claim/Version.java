package org.waybill.extraction.claim;

/** The version of the rules, part of every claim's rule name. */
public final class Version {
    /** Raised whenever a change of rules or tables can change a claim. */
    public static final String RULES = "5";

    private Version() {}
}
