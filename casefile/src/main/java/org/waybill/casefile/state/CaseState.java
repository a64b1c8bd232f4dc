package org.waybill.casefile.state;

import java.util.List;
import org.waybill.casefile.entry.Change;
import org.waybill.model.Correction;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Reply;

/**
 * A case as it stood after some entry: what replaying the log up to there comes to.
 *
 * @param size how many entries it comes from
 * @param founded what the case is called
 * @param documents in the order they came
 * @param refusals sources that could not be read and were not read later, in the order they were met
 * @param reviews every review, undone ones too, in order
 * @param replacements the claims that corrections brought, in order
 * @param replies in order
 * @param corrections in order
 * @param screenings in order
 */
public record CaseState(
        long size,
        Change.Founded founded,
        List<HeldDocument> documents,
        List<Change.Refused> refusals,
        List<FiledReview> reviews,
        List<Filed<Change.Replacement>> replacements,
        List<Filed<Reply>> replies,
        List<Filed<Correction>> corrections,
        List<Filed<Change.Screened>> screenings) {
    public CaseState {
        documents = List.copyOf(documents);
        refusals = List.copyOf(refusals);
        reviews = List.copyOf(reviews);
        replacements = List.copyOf(replacements);
        replies = List.copyOf(replies);
        corrections = List.copyOf(corrections);
        screenings = List.copyOf(screenings);
    }

    /** A case whose making was stopped before its log began: the next to write founds it. */
    public static CaseState empty(Change.Founded founded) {
        return new CaseState(0, founded, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
