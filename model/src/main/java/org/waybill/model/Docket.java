package org.waybill.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a case knows beside what its documents say.
 *
 * @param ids the names of its claims; empty for documents that lie in no case
 * @param decisions what its reviews come to
 * @param reviews every review, undone ones too, in the order they were filed
 * @param replies in the order they were filed
 * @param corrections in the order they were filed
 * @param earlier what claims were about that decisions about matters name and that no newest reading makes any more;
 *     mentions left out
 * @param mark how far its log had come; empty for documents that lie in no case
 */
public record Docket(
        Map<Claim, ClaimId> ids,
        Decisions decisions,
        List<FiledReview> reviews,
        List<Filed<Reply>> replies,
        List<Filed<Correction>> corrections,
        Map<ClaimId, Entry.Matter> earlier,
        Optional<Mark> mark) {
    /** Of documents that lie in no case. */
    public static final Docket NONE =
            new Docket(Map.of(), Decisions.NONE, List.of(), List.of(), List.of(), Map.of(), Optional.empty());

    public Docket {
        ids = Map.copyOf(ids);
        reviews = List.copyOf(reviews);
        replies = List.copyOf(replies);
        corrections = List.copyOf(corrections);
        earlier = Map.copyOf(earlier);
    }

    /** The name of a claim; empty for one that lies in no case. */
    public Optional<ClaimId> id(Claim claim) {
        return Optional.ofNullable(ids.get(claim));
    }

    /** What reviews made of a claim. */
    public ReviewState state(Claim claim) {
        return id(claim).map(decisions::state).orElse(ReviewState.UNREVIEWED);
    }

    /**
     * The claim without which a decision decides nothing any more, where no newest reading makes it.
     *
     * <p>Empty while a decision applies: what was said of documents, or of matters as one, outlives the reading.
     */
    public Optional<ClaimId> lapsed(Decision decision) {
        return subject(decision).filter(claim -> !ids.containsValue(claim));
    }

    private static Optional<ClaimId> subject(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return Optional.of(confirm.claim());
        } else if (decision instanceof Decision.Reject reject) {
            return Optional.of(reject.claim());
        } else if (decision instanceof Decision.Correct correct) {
            return Optional.of(correct.claim());
        }
        return decision instanceof Decision.Other other ? Optional.of(other.claim()) : Optional.empty();
    }

    /** The review that decides what is made of a claim. */
    public Optional<FiledReview> review(Claim claim) {
        return id(claim).flatMap(decisions::review);
    }
}
