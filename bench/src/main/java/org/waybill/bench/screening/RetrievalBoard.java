package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;

/** What the index loses of all that comparing with every listed name would find. */
final class RetrievalBoard {
    private static final int ALL = Integer.MAX_VALUE;

    private RetrievalBoard() {}

    /** Asks for some of the names, drawn by the seed, both ways. */
    static Board of(List<String> names, int asked, long seed, IndexedScreener screener) {
        List<String> drawn = new ArrayList<>(names);
        Collections.shuffle(drawn, new Random(seed));
        List<List<Outcome>> outcomes = drawn.subList(0, Math.min(asked, drawn.size())).parallelStream()
                .map(name -> outcomes(name, screener))
                .toList();
        List<Outcome> all = outcomes.stream().flatMap(List::stream).toList();
        long found = all.stream().filter(Outcome::right).count();
        return new Board(
                "retrieval",
                List.of(
                        Measure.count("names asked", outcomes.size()),
                        Measure.share(
                                "matches found of those that comparing with all finds", (double) found, all.size())),
                all.stream().filter(outcome -> !outcome.right()).toList());
    }

    private static List<Outcome> outcomes(String name, IndexedScreener screener) {
        Subject subject = Subject.named(Listing.Kind.PERSON, name);
        Screener.Wish wish = new Screener.Wish(Screener.Wish.THRESHOLD, ALL, List.of());
        List<Match> found = screener.screen(subject, wish).matches();
        List<Match> every = screener.screenEveryName(subject, wish).matches();
        return every.stream()
                .map(match -> new Outcome(
                        name + " " + match.listing().id(),
                        found.stream().anyMatch(same -> isSame(same, match)),
                        Top.said(Optional.of(match)),
                        ""))
                .toList();
    }

    private static boolean isSame(Match one, Match other) {
        return one.listing().id().equals(other.listing().id()) && one.score() == other.score();
    }
}
