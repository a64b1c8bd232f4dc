package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.model.CaseScreening;
import org.waybill.model.CaseScreening.Answer;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.model.Party;
import org.waybill.model.Screening;
import org.waybill.model.Sha256;
import org.waybill.model.Sought;
import org.waybill.screening.SubjectIndex;
import org.waybill.screening.list.LoadedList;

/**
 * Goes on from a screening that was filed. Whoever was looked up then is held only against what lists changed since.
 *
 * <p>It comes to what looking everybody up in everything would. Where that cannot be had from what was filed, since the
 * policy is another or an edition is not kept any more, everybody is looked up, and it says so.
 */
public final class Rescreening {
    private final AtHand lists;
    /** By list: the versions of its records when the screening was filed. */
    private final Map<String, Map<ListingId, Sha256>> then = new HashMap<>();

    private int changed;

    private Rescreening(AtHand lists) {
        this.lists = lists;
    }

    /**
     * A screening and how it was made.
     *
     * @param screening everybody's matches in the lists at hand
     * @param how in a sentence
     */
    public record Made(CaseScreening screening, String how) {}

    /** Looks up some parties, going on from what was filed before where that can be. */
    public static Made of(List<Sought> parties, Optional<FiledScreening> before, AtHand lists) {
        if (before.isEmpty()) {
            return whole(parties, lists, "nothing was filed before");
        }
        FiledScreening filed = before.get();
        if (!filed.policy().equals(CaseScreener.policy()) || filed.threshold() != CaseScreener.WISH.threshold()) {
            return whole(parties, lists, "the policy is another than the one that scored last");
        }
        Rescreening rescreening = new Rescreening(lists);
        for (ListEdition edition : filed.editions()) {
            if (!rescreening.knows(edition)) {
                return whole(parties, lists, "the edition of " + edition.list() + " that was asked last is not kept");
            }
        }
        return rescreening.readsAsFiled(filed)
                ? rescreening.made(parties, filed)
                : whole(parties, lists, "this version reads the lists otherwise than the one that screened last");
    }

    /** Whether the records that matched then read today as they were filed. */
    private boolean readsAsFiled(FiledScreening filed) {
        return filed.answers().stream()
                .flatMap(answer -> answer.matches().entrySet().stream())
                .allMatch(match -> match.getValue()
                        .equals(then.getOrDefault(match.getKey().list(), Map.of())
                                .get(match.getKey())));
    }

    private static Made whole(List<Sought> parties, AtHand lists, String why) {
        return new Made(CaseScreener.of(parties, lists), "Everybody was looked up in every list, since " + why + ".");
    }

    private boolean knows(ListEdition edition) {
        Optional<LoadedList> kept = lists.lists().stream()
                .filter(list -> list.edition().equals(edition))
                .findFirst()
                .or(() -> lists.earlier().edition(edition));
        kept.ifPresent(list -> then.put(edition.list(), versions(list)));
        return kept.isPresent();
    }

    private static Map<ListingId, Sha256> versions(LoadedList list) {
        return list.listings().stream()
                .collect(Collectors.toMap(Listing::id, Listing::version, (first, again) -> again));
    }

    private Made made(List<Sought> parties, FiledScreening filed) {
        Map<Party, FiledScreening.Answer> answered = new LinkedHashMap<>();
        filed.answers().forEach(answer -> answered.put(answer.party(), answer));
        List<Sought> seen = parties.stream()
                .filter(party -> Optional.ofNullable(answered.get(party.party()))
                        .filter(answer -> answer.subject().equals(party.subject()))
                        .isPresent())
                .toList();
        Map<Party, Answer> known = known(seen, answered);
        List<Answer> answers = new ArrayList<>();
        for (Sought party : parties) {
            Answer answer = known.get(party.party());
            answers.add(answer == null ? asked(party) : answer);
        }
        return new Made(CaseScreener.with(answers, lists), how(seen.size(), parties.size()));
    }

    private Answer asked(Sought party) {
        return CaseScreener.of(List.of(party), lists).answers().get(0);
    }

    private String how(int seen, int all) {
        return changed + (changed == 1 ? " record" : " records") + " that changed since the last screening "
                + (changed == 1 ? "was" : "were") + " held against " + seen
                + (seen == 1 ? " party" : " parties") + " looked up before, and " + (all - seen)
                + (all - seen == 1 ? " further party was" : " further parties were") + " looked up in every list.";
    }

    /** What those have who were looked up before: matches of records that stayed, and of those that changed. */
    private Map<Party, Answer> known(List<Sought> seen, Map<Party, FiledScreening.Answer> answered) {
        Set<ListingId> matched = new HashSet<>();
        seen.forEach(party -> matched.addAll(answer(answered, party).matches().keySet()));
        Set<ListingId> fresh = new HashSet<>();
        List<LoadedList> touched = new ArrayList<>();
        for (LoadedList list : lists.lists()) {
            touched.add(new LoadedList(list.edition(), touched(list, matched, fresh)));
        }
        changed = fresh.size();
        List<Screening> screenings =
                SubjectIndex.over(seen.stream().map(Sought::subject).toList()).against(touched, CaseScreener.WISH);
        Map<Party, Answer> known = new HashMap<>();
        for (int at = 0; at < seen.size(); at++) {
            Set<ListingId> own = answer(answered, seen.get(at)).matches().keySet();
            List<Match> matches = screenings.get(at).matches().stream()
                    .filter(match -> fresh.contains(match.listing().id())
                            || own.contains(match.listing().id()))
                    .toList();
            known.put(seen.get(at).party(), new Answer(seen.get(at), matches));
        }
        return known;
    }

    private static FiledScreening.Answer answer(Map<Party, FiledScreening.Answer> answered, Sought party) {
        return Optional.ofNullable(answered.get(party.party())).orElseThrow();
    }

    /** The records to look at: what is new or reworded, and what matched before. */
    private List<Listing> touched(LoadedList list, Set<ListingId> matched, Set<ListingId> fresh) {
        Map<ListingId, Sha256> before = then.getOrDefault(list.edition().list(), Map.of());
        List<Listing> touched = new ArrayList<>();
        for (Listing listing : list.listings()) {
            if (!listing.version().equals(before.get(listing.id()))) {
                fresh.add(listing.id());
                touched.add(listing);
            } else if (matched.contains(listing.id())) {
                touched.add(listing);
            }
        }
        return touched;
    }
}
