package org.waybill.model;

import java.util.List;

/**
 * What was wrong in what a case said, and is now right. Best practice of the UN's own monitors: S/2006/997.
 *
 * @param was what was said
 * @param is what is right
 * @param reason how it was found out
 * @param claims the claims it touches; empty where it touches the case as a whole
 */
public record Correction(String was, String is, String reason, List<ClaimId> claims) {
    public Correction {
        if (was.isBlank() || is.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction says what was wrong, what is right, and why");
        }
        claims = List.copyOf(claims);
    }
}
