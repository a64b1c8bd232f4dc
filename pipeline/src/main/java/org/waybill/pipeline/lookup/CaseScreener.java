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
import org.waybill.model.Sought;
import org.waybill.screening.Screener;
import org.waybill.screening.policy.Policy;

/** Looks everybody whom a case names up in the lists at hand. */
public final class CaseScreener {
    /** More listings than bear any one name, so that what is left out never depends on what else is listed. */
    private static final int MOST_MATCHES = 1_000;

    static final Screener.Wish WISH = new Screener.Wish(Screener.Wish.THRESHOLD, MOST_MATCHES, List.of());

    private CaseScreener() {}

    /** The case with its screening. */
    public static Case screened(Case made, AtHand lists) {
        return made.screened(
                reviewed(of(CaseParties.of(made), lists), made.docket().decisions(), lists));
    }

    /** What lists have on some parties; dismissals are not looked at. */
    public static CaseScreening of(List<Sought> parties, AtHand lists) {
        List<Answer> answers = new ArrayList<>();
        for (Sought party : parties) {
            answers.add(new Answer(
                    party,
                    lists.lists().isEmpty()
                            ? List.of()
                            : lists.screener().screen(party.subject(), WISH).matches()));
        }
        return with(answers, lists);
    }

    static CaseScreening with(List<Answer> answers, AtHand lists) {
        return new CaseScreening(
                lists.lists().isEmpty() ? "" : policy(),
                WISH.threshold(),
                lists.editions(),
                lists.missing(),
                answers,
                List.of(),
                lists.notice());
    }

    /** The version of the policy that scores now. */
    public static String policy() {
        return Policy.standard().version();
    }

    /** A screening with what became of listings that match now and were dismissed in another wording. */
    static CaseScreening reviewed(CaseScreening screening, Decisions decisions, AtHand lists) {
        List<Rewording> all = new ArrayList<>();
        for (Answer answer : screening.answers()) {
            for (Match match : answer.matches()) {
                rewording(answer.sought().party(), match.listing(), decisions, lists)
                        .filter(one -> !all.contains(one))
                        .ifPresent(all::add);
            }
        }
        return screening.with(all);
    }

    private static Optional<Rewording> rewording(Party party, Listing listing, Decisions decisions, AtHand lists) {
        return decisions
                .dismissal(party, listing.id())
                .map(FiledReview::review)
                .map(review -> (Decision.Dismiss) review.decision())
                .filter(dismiss -> !dismiss.version().equals(listing.version()))
                .map(dismiss -> new Rewording(
                        listing.id(),
                        dismiss.version(),
                        lists.earlier()
                                .wording(listing.id(), dismiss.version())
                                .map(was -> ListingChanges.between(was, listing))
                                .orElse(List.of())));
    }
}
