package org.waybill.bench.gold;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.score.Figures;
import org.waybill.bench.score.Scoreboard;

/**
 * How well one gold set was read.
 *
 * @param set the documents
 * @param scoreboard their scores
 */
public record SetScore(GoldSet set, Scoreboard scoreboard) {

    /** Figures for all and for each regime; the cases too, unless they are sealed. */
    public Board board() {
        Board board = scoreboard.board();
        List<Measure> measures =
                Stream.concat(board.measures().stream(), regimes()).toList();
        return new Board("claims, " + set.name(), measures, set.isSealed() ? List.of() : board.outcomes());
    }

    private Stream<Measure> regimes() {
        return new TreeSet<>(set.regimes().values())
                .stream().map(regime -> ofRegime(regime).figure(Figures.F1).called("F1, regime " + regime));
    }

    private Scoreboard ofRegime(String regime) {
        return scoreboard.only(id -> regime.equals(set.regimes().get(id)));
    }
}
