package org.waybill.screening.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/**
 * Screens as OFAC's Sanctions List Search does: every name, by {@link OfacScore} alone.
 *
 * <p>Dates, states and numbers count for nothing there, and so they do here. No index stands behind it: it is for looking
 * up what that page would say of a party, not for screening many.
 */
public final class OfacScreener implements Screener {
    /** What an answer names as its policy. */
    public static final String POLICY = "ofac-search";

    private static final double WHOLE = 100;

    private final List<LoadedList> lists;
    private final List<List<Held>> held;

    /** A record, and its names made ready once for all questions. */
    private record Held(Listing listing, List<OfacScore.Ready> names) {
        static Held of(Listing listing) {
            return new Held(
                    listing,
                    listing.names().stream()
                            .map(name -> OfacScore.ready(name.text()))
                            .toList());
        }
    }

    public OfacScreener(List<LoadedList> lists) {
        this.lists = List.copyOf(lists);
        this.held = lists.stream()
                .map(list -> list.listings().parallelStream().map(Held::of).toList())
                .toList();
    }

    @Override
    public List<ListEdition> editions() {
        return lists.stream().map(LoadedList::edition).sorted().toList();
    }

    @Override
    public Screening screen(Subject subject, Wish wish) {
        List<Integer> asked = IntStream.range(0, lists.size())
                .filter(at -> wish.lists().isEmpty()
                        || wish.lists().contains(lists.get(at).edition().list()))
                .boxed()
                .toList();
        List<OfacScore.Ready> names =
                subject.names().stream().map(OfacScore::ready).toList();
        List<Match> matches = asked.stream()
                .flatMap(at -> matches(subject, names, at, wish.threshold()))
                .sorted(Match.ORDER)
                .limit(wish.limit())
                .toList();
        List<ListEdition> editions =
                asked.stream().map(at -> lists.get(at).edition()).sorted().toList();
        return new Screening(subject, POLICY, wish.threshold(), editions, missing(editions, wish), matches);
    }

    private static List<String> missing(List<ListEdition> editions, Wish wish) {
        List<String> missing = new ArrayList<>(wish.lists());
        editions.forEach(edition -> missing.remove(edition.list()));
        return missing;
    }

    private Stream<Match> matches(Subject subject, List<OfacScore.Ready> asked, int list, double threshold) {
        return held.get(list).parallelStream()
                .filter(each -> each.listing().kind().fits(subject.kind()))
                .flatMap(each -> best(subject, asked, each)
                        .filter(name -> name.score() >= threshold && name.score() > 0)
                        .map(name -> match(each.listing(), lists.get(list).edition(), name))
                        .stream());
    }

    /** The name that the page would show first; of equals the first of the record. */
    private static Optional<NameComparison> best(Subject subject, List<OfacScore.Ready> asked, Held held) {
        int most = -1;
        int question = 0;
        int answer = 0;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < held.names().size(); j++) {
                int score = OfacScore.score(asked.get(i), held.names().get(j));
                if (score > most) {
                    most = score;
                    question = i;
                    answer = j;
                }
            }
        }
        return most < 0
                ? Optional.empty()
                : Optional.of(new NameComparison(
                        subject.names().get(question), held.listing().names().get(answer), most / WHOLE, List.of()));
    }

    private static Match match(Listing listing, ListEdition edition, NameComparison name) {
        long points = Math.round(name.score() * WHOLE);
        String sentence = "OFAC's own search page would show about " + points + " of 100 for \""
                + name.listed().text() + "\".";
        MatchFinding finding = new MatchFinding(
                POLICY, name.asked(), name.listed().text(), name.score(), "Jaro-Winkler over the whole and its parts");
        return new Match(listing, edition, name.score(), Optional.of(name), List.of(finding), sentence);
    }
}
