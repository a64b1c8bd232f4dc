package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.model.CaseScreening;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.model.Party;
import org.waybill.model.Sha256;

/**
 * What a screening has that the one before had not.
 *
 * @param fresh matches of listings that were not like the party before
 * @param returned matches that were dismissed in an earlier wording
 * @param reworded matches that were there before, in another wording, and were never dismissed
 * @param gone pairs that were alike and are no more
 */
public record ScreeningChanges(List<Pair> fresh, List<Pair> returned, List<Pair> reworded, List<Gone> gone) {

    /** A party and a match of it. */
    public record Pair(Party party, Match match) {}

    /** A party and a listing that was like it. */
    public record Gone(Party party, ListingId listing) {}

    /** The difference of two screenings; against nothing, everything is new. */
    public static ScreeningChanges between(Optional<FiledScreening> before, CaseScreening now, Decisions decisions) {
        ScreeningChanges changes =
                new ScreeningChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Party, Map<ListingId, Sha256>> was = new HashMap<>();
        List<FiledScreening.Answer> filed = before.map(FiledScreening::answers).orElse(List.of());
        filed.forEach(answer -> was.put(answer.party(), answer.matches()));
        for (CaseScreening.Answer answer : now.answers()) {
            Party party = answer.sought().party();
            Map<ListingId, Sha256> own = new HashMap<>(was.getOrDefault(party, Map.of()));
            answer.matches()
                    .forEach(match -> changes.tell(
                            new Pair(party, match), own.remove(match.listing().id()), decisions));
        }
        changes.gone(filed, now);
        return changes;
    }

    private void tell(Pair pair, @Nullable Sha256 before, Decisions decisions) {
        Sha256 version = pair.match().listing().version();
        boolean dismissedOtherwise = decisions
                .dismissal(pair.party(), pair.match().listing().id())
                .filter(filed -> !((Decision.Dismiss) filed.review().decision())
                        .version()
                        .equals(version))
                .isPresent();
        if (version.equals(before)) {
            return;
        }
        (dismissedOtherwise ? returned : before == null ? fresh : reworded).add(pair);
    }

    private void gone(List<FiledScreening.Answer> before, CaseScreening now) {
        Map<Party, List<ListingId>> is = new HashMap<>();
        now.answers()
                .forEach(answer -> is.put(
                        answer.sought().party(),
                        answer.matches().stream()
                                .map(match -> match.listing().id())
                                .toList()));
        before.forEach(answer -> answer.matches().keySet().stream()
                .filter(listing -> !is.getOrDefault(answer.party(), List.of()).contains(listing))
                .forEach(listing -> gone.add(new Gone(answer.party(), listing))));
    }
}
