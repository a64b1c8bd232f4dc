package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.CaseScreening.Answer;
import org.waybill.model.CaseScreening.Rewording;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Party;
import org.waybill.model.Screening;
import org.waybill.model.Sought;
import org.waybill.screening.Screener;

/** Looks everybody whom a case names up in the lists at hand. */
public final class CaseScreener {
    /** More listings than bear any one name; so that what is left out never depends on what else is listed. */
    static final int MOST_MATCHES = 1_000;

    static final Screener.Wish WISH = new Screener.Wish(Screener.Wish.THRESHOLD, MOST_MATCHES, List.of());

    private final AtHand lists;
    private String policy = "";

    private CaseScreener(AtHand lists) {
        this.lists = lists;
    }

    /** The case with its screening. */
    public static Case screened(Case made, AtHand lists) {
        CaseScreening all = of(CaseParties.of(made), lists);
        return made.screened(all.with(rewordings(all, made.docket().decisions(), lists.wordings())));
    }

    /** What lists have on some parties; dismissals are not looked at. */
    public static CaseScreening of(List<Sought> parties, AtHand lists) {
        return new CaseScreener(lists).all(parties);
    }

    private CaseScreening all(List<Sought> parties) {
        List<Answer> answers = new ArrayList<>();
        parties.forEach(party -> answers.add(answer(party)));
        return new CaseScreening(
                policy,
                WISH.threshold(),
                lists.screener().editions(),
                lists.missing(),
                answers,
                List.of(),
                lists.notice());
    }

    private Answer answer(Sought sought) {
        if (lists.screener().editions().isEmpty()) {
            return new Answer(sought, List.of());
        }
        Screening screening = lists.screener().screen(sought.subject(), WISH);
        policy = screening.policy();
        return new Answer(sought, screening.matches());
    }

    /** What became of the listings that match now and were dismissed in another wording. */
    static List<Rewording> rewordings(CaseScreening screening, Decisions decisions, AtHand.Wordings earlier) {
        List<Rewording> all = new ArrayList<>();
        for (Answer answer : screening.answers()) {
            for (Match match : answer.matches()) {
                rewording(answer.sought().party(), match.listing(), decisions, earlier)
                        .filter(one -> !all.contains(one))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Rewording> rewording(
            Party party, Listing listing, Decisions decisions, AtHand.Wordings earlier) {
        return decisions
                .dismissal(party, listing.id())
                .map(FiledReview::review)
                .map(review -> (Decision.Dismiss) review.decision())
                .filter(dismiss -> !dismiss.version().equals(listing.version()))
                .map(dismiss -> new Rewording(
                        listing.id(),
                        dismiss.version(),
                        earlier.of(listing.id(), dismiss.version())
                                .map(was -> ListingChanges.between(was, listing))
                                .orElse(List.of())));
    }
}
