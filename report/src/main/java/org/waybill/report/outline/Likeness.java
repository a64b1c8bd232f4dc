package org.waybill.report.outline;

import java.util.List;
import java.util.Optional;
import org.waybill.model.CaseScreening;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import org.waybill.model.Match;
import org.waybill.model.Party;

/**
 * A match, with what people made of it.
 *
 * @param match the listing that is like a party
 * @param state whether it is open
 * @param dismissal the review that dismissed the listing, in this wording or an earlier one
 */
public record Likeness(Match match, State state, Optional<FiledReview> dismissal) {

    /** What became of a match. */
    public enum State {
        /** Nobody decided. */
        OPEN,
        /** It was dismissed, and the list has changed the listing since. */
        RETURNED,
        /** The listing as it reads now is not the party, a person says. */
        DISMISSED
    }

    /** The matches of one party, in their order. */
    public static List<Likeness> of(CaseScreening.Answer answer, Decisions decisions) {
        return answer.matches().stream()
                .map(match -> of(answer.sought().party(), match, decisions))
                .toList();
    }

    private static Likeness of(Party party, Match match, Decisions decisions) {
        Optional<FiledReview> dismissal =
                decisions.dismissal(party, match.listing().id());
        State state = dismissal
                .map(filed -> isOf(filed, match) ? State.DISMISSED : State.RETURNED)
                .orElse(State.OPEN);
        return new Likeness(match, state, dismissal);
    }

    private static boolean isOf(FiledReview filed, Match match) {
        return filed.review().decision() instanceof Decision.Dismiss dismiss
                && dismiss.version().equals(match.listing().version());
    }

    /** What the list changed since it was dismissed; empty where it was not, or where that cannot be told. */
    public List<String> changes(CaseScreening screening) {
        return dismissal
                .filter(filed -> state == State.RETURNED)
                .map(filed -> (Decision.Dismiss) filed.review().decision())
                .map(dismiss -> screening.changes(dismiss.listing(), dismiss.version()))
                .orElse(List.of());
    }
}
