package org.waybill.report.page;

import java.util.List;

/**
 * Two bodies that agree as chance would not have it.
 *
 * @param one the first's name
 * @param other the other's name
 * @param words what was seen and what chance would give
 * @param agreements what it rests on
 */
public record SuspicionView(String one, String other, String words, List<AgreementView> agreements) {

    /**
     * One figure that both give and others do not.
     *
     * @param figure in words
     * @param kind whether both tell of another or speak for themselves
     * @param claims where both stand
     */
    public record AgreementView(String figure, String kind, BackingView.ClaimRefs claims) {}
}
