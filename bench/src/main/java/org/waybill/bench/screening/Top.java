package org.waybill.bench.screening;

import java.util.List;
import java.util.Optional;
import org.waybill.bench.board.Measure;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;

/** Whatever comes out on top for each of many. */
final class Top {
    private Top() {}

    /** The best match of each in the given lists, however low; in the order asked. */
    static List<Optional<Match>> of(Screener screener, List<Subject> subjects, List<String> lists) {
        Screener.Wish wish = new Screener.Wish(0, 1, lists);
        return subjects.parallelStream()
                .map(subject ->
                        screener.screen(subject, wish).matches().stream().findFirst())
                .toList();
    }

    static double score(Optional<Match> match) {
        return match.map(Match::score).orElse(0.0);
    }

    /** As it stands in a frozen run: who, by which name, how like. */
    static String said(Optional<Match> match) {
        return match.map(one ->
                        Measure.threeDigits(one.score()) + " " + one.listing().id() + " "
                                + one.name().map(name -> name.listed().text()).orElse("by number"))
                .orElse("nobody");
    }
}
