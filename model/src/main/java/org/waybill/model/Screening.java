package org.waybill.model;

import java.util.List;

/**
 * The answer for one subject: what was found, and in what it was sought.
 *
 * @param subject who or what was looked up
 * @param policy the version of the policy that scored
 * @param threshold the score from which a match was shown, 0 to 1
 * @param editions every list that was asked, by key
 * @param missing the keys of lists that should have been asked and were not at hand
 * @param matches best first
 */
public record Screening(
        Subject subject,
        String policy,
        double threshold,
        List<ListEdition> editions,
        List<String> missing,
        List<Match> matches) {

    public Screening {
        editions = List.copyOf(editions);
        missing = List.copyOf(missing);
        matches = List.copyOf(matches);
    }
}
