package org.waybill.model;

import java.util.List;

/**
 * What a party that is named in a case answered. Best practice of the UN's own monitors: S/2006/997.
 *
 * @param party who answers, as it signs
 * @param text the answer, whole
 * @param received when it came in, as precise as known
 * @param claims what it answers to; empty where it answers to the case as a whole
 */
public record Reply(String party, String text, PartialDate received, List<ClaimId> claims) {
    public Reply {
        if (party.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a reply has a party and a text");
        }
        claims = List.copyOf(claims);
    }
}
