package org.waybill.screening.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
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

    public OfacScreener(List<LoadedList> lists) {
        this.lists = List.copyOf(lists);
    }

    @Override
    public List<ListEdition> editions() {
        return lists.stream().map(LoadedList::edition).sorted().toList();
    }

    @Override
    public Screening screen(Subject subject, Wish wish) {
        List<LoadedList> asked = lists.stream()
                .filter(list -> wish.lists().isEmpty()
                        || wish.lists().contains(list.edition().list()))
                .toList();
        List<Match> matches = asked.stream()
                .flatMap(list -> matches(subject, list, wish.threshold()))
                .sorted(Match.ORDER)
                .limit(wish.limit())
                .toList();
        List<ListEdition> editions =
                asked.stream().map(LoadedList::edition).sorted().toList();
        return new Screening(subject, POLICY, wish.threshold(), editions, missing(editions, wish), matches);
    }

    private static List<String> missing(List<ListEdition> editions, Wish wish) {
        List<String> missing = new ArrayList<>(wish.lists());
        editions.forEach(edition -> missing.remove(edition.list()));
        return missing;
    }

    private static Stream<Match> matches(Subject subject, LoadedList list, double threshold) {
        return list.listings().stream()
                .filter(listing -> listing.kind().fits(subject.kind()))
                .flatMap(listing -> best(subject, listing)
                        .filter(name -> name.score() >= threshold && name.score() > 0)
                        .map(name -> match(listing, list.edition(), name))
                        .stream());
    }

    /** The name that the page would show first; of equals the first of the record. */
    private static Optional<NameComparison> best(Subject subject, Listing listing) {
        NameComparison best = null;
        for (String asked : subject.names()) {
            for (ListedName name : listing.names()) {
                double score = OfacScore.score(asked, name.text()) / WHOLE;
                if (best == null || score > best.score()) {
                    best = new NameComparison(asked, name, score, List.of());
                }
            }
        }
        return Optional.ofNullable(best);
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
