package org.waybill.casefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Reading;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

/**
 * What people add to a case, checked against what the case holds.
 *
 * <p>Each method gives the place of the new entry in the log, by which a review can be undone.
 */
public final class Deciding {
    private final CaseWriter writer;
    private final Casefile held;

    Deciding(CaseWriter writer) {
        this.writer = writer;
        this.held = writer.asWritten();
    }

    /** Files a review; one that corrects a claim goes by {@link #correct}. */
    public long review(Review review) {
        Decision decision = review.decision();
        if (decision instanceof Decision.Confirm confirm) {
            refuseUnknown(confirm.claim());
        } else if (decision instanceof Decision.Reject reject) {
            refuseUnknown(reject.claim());
        } else if (decision instanceof Decision.Same same) {
            refuseUnknown(same.claim(), same.other());
            new Regrouping(held.queries()).refuseIdle(same);
        } else if (decision instanceof Decision.Other other) {
            refuseUnknown(other.claim(), other.other());
            new Regrouping(held.queries()).refuseIdle(other);
        } else if (decision instanceof Decision.Cut cut) {
            refuseUnknown(cut.document(), cut.source());
        } else if (decision instanceof Decision.Join join) {
            refuseUnknown(join.document(), join.source());
        } else if (decision instanceof Decision.Undo undo) {
            refuseNoReview(undo.review());
            refuseUndone(undo.review());
        } else if (decision instanceof Decision.Dismiss dismiss) {
            refuseDismissed(dismiss);
        }
        return writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty());
    }

    /**
     * Puts a person's claim in the place of one that was misread.
     *
     * @param claim the one that was misread
     * @param instead what the same document says, its spans in the same text
     */
    public long correct(HeldClaim claim, Claim instead, String reviewer, String reason) {
        ObjectNode json = new ClaimJson(claim.document()).of(instead);
        ClaimId id = Claims.id(json);
        if (id.equals(claim.id())) {
            throw Trouble.NOTHING_CHANGED.met("the claim would say what it says already");
        }
        Review review = new Review(new Decision.Correct(claim.id(), id), reviewer, reason);
        NamedReading brought =
                new NamedReading(new Reading(claim.document(), List.of(instead), List.of()), List.of(id));
        Change.Replacement replacement = new Change.Replacement(claim.reading(), json);
        return writer.decide(new Change.Reviewed(review, Optional.of(replacement)), Optional.of(brought));
    }

    /** Files what a party answered. */
    public long reply(Reply reply) {
        reply.claims().forEach(this::refuseUnknown);
        return writer.decide(new Change.Replied(reply), Optional.empty());
    }

    /** Files what was wrong and is now right. */
    public long correct(Correction correction) {
        correction.claims().forEach(this::refuseUnknown);
        return writer.decide(new Change.Corrected(correction), Optional.empty());
    }

    private void refuseUnknown(ClaimId... claims) {
        for (ClaimId claim : claims) {
            if (held.queries().claims(claim.hex(), 1).isEmpty()) {
                throw Trouble.NO_SUCH_CLAIM.met("no claim of the case has the id " + claim.hex());
            }
        }
    }

    private void refuseUnknown(Sha256... documents) {
        for (Sha256 document : documents) {
            if (!held.queries().captured(document, "")) {
                throw Trouble.NO_SUCH_DOCUMENT.met("the case holds no document " + document.hex());
            }
        }
    }

    private void refuseUndone(long place) {
        Decisions.undoing(held.queries().reviews(), place).ifPresent(undo -> {
            throw Trouble.ALREADY_SO.met("review " + place + " was undone already by review " + undo
                    + "; to have it stand again, undo that one");
        });
    }

    private void refuseDismissed(Decision.Dismiss dismiss) {
        Decisions.of(held.queries().reviews())
                .dismissal(dismiss.subject(), dismiss.listing())
                .filter(filed -> filed.review().decision().equals(dismiss))
                .ifPresent(filed -> {
                    throw Trouble.ALREADY_SO.met("review " + filed.place() + " dismissed this version of "
                            + dismiss.listing() + " for the same party already");
                });
    }

    private void refuseNoReview(long place) {
        if (place >= held.size() || !(held.entry(place).change() instanceof Change.Reviewed)) {
            throw Trouble.NO_SUCH_REVIEW.met("entry " + place + " of the log is no review");
        }
    }
}
