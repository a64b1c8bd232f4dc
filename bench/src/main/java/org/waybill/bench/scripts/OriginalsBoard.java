package org.waybill.bench.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** Records looked for by the name that the list prints in their own script, among Latin names alone. */
final class OriginalsBoard {
    private static final int FEW = 5;
    /** More matches than this nobody reads. */
    private static final Screener.Wish ANY = new Screener.Wish(0, 20, List.of());

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final List<UnRecord> asked;

    OriginalsBoard(List<UnRecord> records) {
        asked = records.stream().filter(one -> !one.original().isEmpty()).toList();
    }

    /** The product as it stands. */
    Board product(LoadedList list) {
        Screener screener = IndexedScreener.over(List.of(UnRecord.latinOnly(list)));
        return board("original scripts, product", one -> rank(screener, one));
    }

    private static int rank(Screener screener, UnRecord wanted) {
        List<Match> matches = screener.screen(
                        Subject.named(wanted.listing().kind(), wanted.original().get(0)), ANY)
                .matches();
        for (int at = 0; at < matches.size(); at++) {
            if (matches.get(at).listing().id().equals(wanted.listing().id())) {
                return at + 1;
            }
        }
        return NOT_FOUND;
    }

    /** One route from script to script under a plain sum over all names. */
    Board route(Route route, List<UnRecord> records) {
        BruteForce all = new BruteForce(route, records);
        return board("original scripts, plain sum over " + route.name(), all::rank);
    }

    private Board board(String name, ToIntFunction<UnRecord> rank) {
        List<Outcome> outcomes = new ArrayList<>();
        int first = 0;
        int few = 0;
        int found = 0;
        for (UnRecord one : asked) {
            int place = rank.applyAsInt(one);
            first += place == 1 ? 1 : 0;
            few += place <= FEW ? 1 : 0;
            found += place == NOT_FOUND ? 0 : 1;
            outcomes.add(new Outcome(one.listing().id().toString(), place == 1, said(place), ""));
        }
        return new Board(
                name,
                List.of(
                        Measure.share("right record first", first, asked.size()),
                        Measure.share("within five", few, asked.size()),
                        Measure.share("found", found, asked.size())),
                outcomes);
    }

    private static String said(int place) {
        return place == NOT_FOUND ? "not found" : String.format(Locale.ROOT, "at place %d", place);
    }
}
