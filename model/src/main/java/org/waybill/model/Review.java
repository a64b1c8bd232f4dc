package org.waybill.model;

/**
 * An analyst's decision, with a name and a reason to it.
 *
 * @param decision what was decided
 * @param reviewer who decided
 * @param reason why; never blank, since a decision nobody can weigh is no evidence
 */
public record Review(Decision decision, String reviewer, String reason) {
    public Review {
        if (reviewer.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a review names its reviewer and its reason");
        }
    }
}
