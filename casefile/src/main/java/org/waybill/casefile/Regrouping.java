package org.waybill.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waybill.casefile.index.IndexQueries;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import org.waybill.model.Grouping;
import org.waybill.model.Review;

/**
 * Tells what a decision about matters would do to the ledger, before it is filed.
 *
 * <p>A decision that does nothing is turned away: to whoever reads the log later it would look as if it had done something.
 */
final class Regrouping {
    private final IndexQueries queries;
    private final List<FiledReview> reviews;

    Regrouping(IndexQueries queries) {
        this.queries = queries;
        this.reviews = queries.reviews();
    }

    void refuseIdle(Decision.Same same) {
        Grouping now = grouping(reviews);
        String entry = entry(now, same.claim());
        if (entry.equals(entry(now, same.other()))) {
            throw Trouble.ALREADY_SO.met(two(same.claim(), same.other()) + " are in one entry already, " + entry);
        }
    }

    /** Where the two are in two entries, it would tear the first out of one that the second is not in. */
    void refuseIdle(Decision.Other other) {
        Grouping now = grouping(reviews);
        String entry = entry(now, other.claim());
        String second = entry(now, other.other());
        if (!entry.equals(second)) {
            throw Trouble.ALREADY_SO.met(
                    two(other.claim(), other.other()) + " are in two entries already, " + entry + " and " + second);
        }
        Grouping then = grouping(with(other));
        if (entry(then, other.claim()).equals(entry(then, other.other()))) {
            throw Trouble.ALREADY_SO.met(two(other.claim(), other.other())
                    + " would stay in one entry, since another review puts "
                    + other.claim().brief() + " there; undo that one first");
        }
    }

    private List<FiledReview> with(Decision decision) {
        List<FiledReview> all = new ArrayList<>(reviews);
        long place = reviews.isEmpty() ? 1 : reviews.get(reviews.size() - 1).place() + 1;
        all.add(new FiledReview(place, Instant.EPOCH, new Review(decision, "nobody", "to see what it would do")));
        return all;
    }

    private Grouping grouping(List<FiledReview> all) {
        return Decisions.of(all).grouping(queries::matterOf);
    }

    private String entry(Grouping grouping, ClaimId claim) {
        return queries.matterOf(claim)
                .map(matter -> grouping.entry(claim, matter))
                .orElseThrow(() -> Trouble.NO_ENTRY.met("claim " + claim.brief() + " is in no entry of the ledger"));
    }

    private static String two(ClaimId one, ClaimId other) {
        return "claims " + one.brief() + " and " + other.brief();
    }
}
