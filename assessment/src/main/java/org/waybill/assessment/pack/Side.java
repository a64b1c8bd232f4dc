package org.waybill.assessment.pack;

/** An end of what a claim tells: who gives, sends or strikes, and who takes or is struck. */
public enum Side {
    GIVER,
    TAKER
}
