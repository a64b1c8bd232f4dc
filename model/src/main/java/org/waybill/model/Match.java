package org.waybill.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A listing that may be the subject. Whether it is, a person decides.
 *
 * @param listing the record
 * @param edition the version of the list it was read from
 * @param score 0 to 1; higher is likelier
 * @param name the best of its names against those asked about; empty where only numbers were compared
 * @param findings every row of the policy that had something to say, in the policy's order
 * @param sentence the whole in one English sentence
 */
public record Match(
        Listing listing,
        ListEdition edition,
        double score,
        Optional<NameComparison> name,
        List<MatchFinding> findings,
        String sentence) {

    /** Best first; of equals by the listing's id, so that the order never changes. */
    public static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.listing().id());

    public Match {
        findings = List.copyOf(findings);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not at " + score);
        }
    }
}
