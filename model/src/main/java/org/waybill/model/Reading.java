package org.waybill.model;

import java.util.List;

/**
 * What was read out of one document.
 *
 * @param document the source
 * @param claims in text order
 * @param commentary sentences that argue instead of reporting, in text order
 */
public record Reading(Document document, List<Claim> claims, List<Commentary> commentary) {
    public Reading {
        claims = List.copyOf(claims);
        commentary = List.copyOf(commentary);
    }
}
