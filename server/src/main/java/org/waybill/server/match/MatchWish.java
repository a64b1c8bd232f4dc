package org.waybill.server.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.screening.Screener;
import org.waybill.server.entity.EntityId;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Parameters;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/**
 * What the parameters of a match request ask for.
 *
 * @param limit how many results at most; 0 for the count alone
 * @param threshold the score from which a result counts as a match
 * @param cutoff the score from which a result is given at all, at most the threshold
 * @param algorithm which method
 * @param only keys of the lists that may answer; empty for all in the dataset
 * @param without keys of lists that may not
 * @param withoutSchemata schemata that may not be given
 * @param topics topics of which a result has one; empty for any
 * @param since results changed before that day are left out
 * @param withoutIds listings that are left out: those a person has decided about
 */
record MatchWish(
        int limit,
        double threshold,
        double cutoff,
        Algorithm algorithm,
        List<String> only,
        List<String> without,
        List<String> withoutSchemata,
        List<String> topics,
        Optional<LocalDate> since,
        Set<ListingId> withoutIds) {

    /** As other servers of this protocol have it. */
    static final int PAGE = 5;

    static final int MOST_RESULTS = 500;
    private static final int MOST_IDS = 50;
    private static final String TOPIC = "sanction";

    /** Reads the parameters. */
    static MatchWish of(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given);
        int limit = parameters.whole("limit", PAGE, MOST_RESULTS);
        double threshold = parameters.share("threshold", Screener.Wish.THRESHOLD);
        double cutoff = Math.min(threshold, parameters.share("cutoff", Screener.Wish.THRESHOLD));
        Optional<LocalDate> since = parameters.since("changed_since");
        List<String> ids = parameters.texts("exclude_entity_ids", MOST_IDS);
        parameters.check();
        return new MatchWish(
                limit,
                threshold,
                cutoff,
                algorithm(parameters.text("algorithm").orElse(Algorithm.WAYBILL.key())),
                parameters.texts("include_dataset"),
                parameters.texts("exclude_dataset"),
                parameters.texts("exclude_schema"),
                parameters.texts("topics"),
                since,
                parsed(ids));
    }

    /** Those of a dataset's lists that may answer. */
    List<String> lists(List<String> scope) {
        List<String> lists = new ArrayList<>(scope);
        if (!only.isEmpty()) {
            lists.retainAll(only);
        }
        lists.removeAll(without);
        return lists;
    }

    /** Whether a match may be given. */
    boolean takes(Match match) {
        Listing listing = match.listing();
        return !withoutIds.contains(listing.id())
                && !withoutSchemata.contains(Schemata.all().of(listing.kind()).name())
                && (topics.isEmpty() || topics.contains(TOPIC))
                && since.map(listing::mayHaveChangedSince).orElse(true);
    }

    private static Algorithm algorithm(String asked) {
        return Algorithm.find(asked)
                .orElseThrow(() -> new Refused(Trouble.NOT_UNDERSTOOD, "Invalid algorithm: " + asked));
    }

    private static Set<ListingId> parsed(List<String> ids) {
        Set<ListingId> parsed = new LinkedHashSet<>();
        ids.forEach(id -> EntityId.parse(id).ifPresent(parsed::add));
        return parsed;
    }
}
