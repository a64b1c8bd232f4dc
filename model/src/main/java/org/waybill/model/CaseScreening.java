package org.waybill.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of looking a case's parties and ships up in the lists at hand.
 *
 * @param policy the version of the policy that scored; empty where no list was at hand
 * @param threshold the score from which a match is shown, 0 to 1
 * @param editions every list that was asked, by key; empty where nobody was screened
 * @param missing the keys of lists that should have been asked and were not at hand
 * @param answers one for each party, by kind and name
 * @param rewordings what became of listings since they were dismissed
 * @param notice what must be read before anything else, such as that a list is an extract; empty for nothing
 */
public record CaseScreening(
        String policy,
        double threshold,
        List<ListEdition> editions,
        List<String> missing,
        List<Answer> answers,
        List<Rewording> rewordings,
        String notice) {

    /**
     * What lists have that may be one party.
     *
     * @param sought the party
     * @param matches best first; empty where no list has anybody like it
     */
    public record Answer(Sought sought, List<Match> matches) {
        public Answer {
            matches = List.copyOf(matches);
        }
    }

    /**
     * A listing that reads otherwise than when it was dismissed.
     *
     * @param listing the record
     * @param dismissed the version that was dismissed
     * @param changes what the list changed since, one clause for each; empty where the earlier edition is not at hand
     */
    public record Rewording(ListingId listing, Sha256 dismissed, List<String> changes) {
        public Rewording {
            changes = List.copyOf(changes);
        }
    }

    public CaseScreening {
        editions = List.copyOf(editions);
        missing = List.copyOf(missing);
        answers = List.copyOf(answers);
        rewordings = List.copyOf(rewordings);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold lies between 0 and 1, not at " + threshold);
        }
    }

    /** Whether any list was asked. */
    public boolean wasAsked() {
        return !editions.isEmpty();
    }

    /** How many pairs of party and listing are alike. */
    public int matches() {
        return answers.stream().mapToInt(answer -> answer.matches().size()).sum();
    }

    /** The same with another set of rewordings. */
    public CaseScreening with(List<Rewording> reworded) {
        return new CaseScreening(policy, threshold, editions, missing, answers, reworded, notice);
    }

    /** What a list changed in a listing since a version of it was dismissed; empty where that cannot be told. */
    public List<String> changes(ListingId listing, Sha256 dismissed) {
        return rewordings.stream()
                .filter(one -> one.listing().equals(listing) && one.dismissed().equals(dismissed))
                .findFirst()
                .map(Rewording::changes)
                .orElse(List.of());
    }

    /** The versions of the listings that are like somebody, by listing. */
    public Map<ListingId, Sha256> versions() {
        Map<ListingId, Sha256> versions = new TreeMap<>();
        answers.forEach(answer -> answer.matches()
                .forEach(match ->
                        versions.put(match.listing().id(), match.listing().version())));
        return versions;
    }
}
