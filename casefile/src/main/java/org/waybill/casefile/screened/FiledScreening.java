package org.waybill.casefile.screened;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.model.ListEdition;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.Subject;

/**
 * A screening as it was filed: who was looked up, and what was like them.
 *
 * @param policy the version of the policy that scored
 * @param threshold the score from which a match was kept, 0 to 1
 * @param editions what was asked, by key
 * @param answers one for each party
 */
public record FiledScreening(String policy, double threshold, List<ListEdition> editions, List<Answer> answers) {

    /**
     * What was found for one party.
     *
     * @param party the party
     * @param subject what was asked for it
     * @param matches the wording of each listing that was like it
     */
    public record Answer(Party party, Subject subject, Map<ListingId, Sha256> matches) {
        public Answer {
            matches = new TreeMap<>(matches);
        }
    }

    public FiledScreening {
        editions = List.copyOf(editions);
        answers = List.copyOf(answers);
    }

    /** How many pairs of party and listing were alike. */
    public int matches() {
        return answers.stream().mapToInt(answer -> answer.matches().size()).sum();
    }
}
