package org.waybill.assessment.party;

/** Whether the Charter binds a party, by way of its State. */
public enum Membership {
    /** It is a Member of the United Nations, or of one. */
    MEMBER,
    /** Its State is none. */
    OUTSIDE,
    /** Whose it is, is not known. */
    NOT_KNOWN
}
