package org.waybill.assessment;

import org.waybill.model.Party;

/** Of which state a party is. */
@FunctionalInterface
public interface Allegiance {
    /** ISO 3166-1 alpha-2; a state's own code for a state; empty where it is of none or that is not known. */
    String of(Party party);
}
