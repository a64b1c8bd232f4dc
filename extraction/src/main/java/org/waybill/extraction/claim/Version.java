package org.waybill.extraction.claim;

/** The version of the rules, part of every claim's rule name. */
final class Version {
    /** Raised whenever a change of rules or tables can change a claim. */
    static final String RULES = "3";

    private Version() {}
}
