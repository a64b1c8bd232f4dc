package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;

/** Who raises an alert at the threshold that holds where nobody says otherwise. */
final class AlertBoard {
    private AlertBoard() {}

    /** People of whom nobody is listed: every alert is wrong, and only these are told. */
    static Board unlisted(String name, List<Asked> people, Screener screener) {
        List<Optional<Match>> byName = top(people.stream().map(Asked::byName).toList(), screener, List.of());
        List<Optional<Match>> byYear =
                top(people.stream().map(Asked::byNameAndYear).toList(), screener, List.of());
        List<Outcome> alerts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (alerts(byName.get(i))) {
                alerts.add(Outcome.wrong(people.get(i).key(), Top.said(byName.get(i)), ""));
            }
        }
        return new Board(
                name,
                List.of(share("alerted about by name", byName), share("alerted about by name and year", byYear)),
                alerts);
    }

    /** People who are listed, their names written badly: everyone should raise an alert in his list; so many were left out. */
    static Board listed(String name, List<Asked> people, Screener screener, String list, int left) {
        List<Optional<Match>> byName = top(people.stream().map(Asked::byName).toList(), screener, List.of(list));
        List<Optional<Match>> byYear =
                top(people.stream().map(Asked::byNameAndYear).toList(), screener, List.of(list));
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean found = alerts(byName.get(i));
            outcomes.add(new Outcome(people.get(i).key(), found, Top.said(byName.get(i)), ""));
        }
        return new Board(
                name,
                List.of(
                        share("found by name", byName),
                        share("found by name and year", byYear),
                        Measure.count("left out, since the record has left the list", left)),
                outcomes);
    }

    private static List<Optional<Match>> top(List<Subject> subjects, Screener screener, List<String> lists) {
        return Top.of(screener, subjects, lists);
    }

    private static Measure share(String name, List<Optional<Match>> tops) {
        return Measure.share(
                name, (double) tops.stream().filter(AlertBoard::alerts).count(), tops.size());
    }

    private static boolean alerts(Optional<Match> match) {
        return Top.score(match) >= Screener.Wish.THRESHOLD;
    }
}
