package org.waybill.assessment.day;

/** How days stand to the time of a rule. */
public enum Standing {
    /** All of them lie in its time. */
    INSIDE,
    /** All of them lie in its time, and somebody holds that it did not apply on some of them. */
    CONTESTED,
    /** None of them does. */
    OUTSIDE,
    /** They lie behind an end that has to be looked up before anybody relies on it. */
    TO_CHECK,
    /** Some do and some do not, or an end is open. */
    OPEN
}
