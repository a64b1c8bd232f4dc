package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** Whether a name in its own script finds its record among records that hold Latin names only. */
final class OriginalsBoard {
    private static final int SHOWN = 5;

    private OriginalsBoard() {}

    static Board of(LoadedList list) {
        IndexedScreener screener = IndexedScreener.over(List.of(latinOnly(list)));
        List<Outcome> outcomes = new ArrayList<>();
        int first = 0;
        int shown = 0;
        for (Listing listing : list.listings()) {
            for (ListedName name : listing.names()) {
                if (!isLatin(name) && listing.names().stream().anyMatch(OriginalsBoard::isLatin)) {
                    List<Match> matches = matches(name, listing.kind(), screener);
                    int rank = rank(listing, matches);
                    first += rank == 0 ? 1 : 0;
                    shown += rank < SHOWN ? 1 : 0;
                    outcomes.add(new Outcome(
                            listing.id() + " " + name.text(),
                            rank == 0,
                            Top.said(matches.stream().findFirst()),
                            ""));
                }
            }
        }
        return new Board(
                "names of " + list.edition().list() + " in their own script",
                List.of(
                        Measure.share("right record first", first, outcomes.size()),
                        Measure.share("right record among the first five", shown, outcomes.size())),
                outcomes);
    }

    private static List<Match> matches(ListedName name, Listing.Kind kind, Screener screener) {
        return screener.screen(Subject.named(kind, name.text()), new Screener.Wish(0, SHOWN, List.of()))
                .matches();
    }

    private static int rank(Listing listing, List<Match> matches) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).listing().id().equals(listing.id())) {
                return i;
            }
        }
        return SHOWN;
    }

    private static LoadedList latinOnly(LoadedList list) {
        return new LoadedList(
                list.edition(),
                list.listings().stream()
                        .filter(listing -> listing.names().stream().anyMatch(OriginalsBoard::isLatin))
                        .map(listing -> listing.withNames(listing.names().stream()
                                .filter(OriginalsBoard::isLatin)
                                .toList()))
                        .toList());
    }

    /** No letter of another script; names of digits count as Latin. */
    private static boolean isLatin(ListedName name) {
        return name.text()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON);
    }
}
