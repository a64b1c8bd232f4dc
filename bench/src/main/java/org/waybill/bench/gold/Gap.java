package org.waybill.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.score.Figures;
import org.waybill.bench.score.Scoreboard;

/**
 * How much better the documents that rules were written with are read than those nobody saw.
 *
 * @param open the scores of the open sets, one at least
 * @param sealed the scores of all sealed sets together
 */
public record Gap(List<SetScore> open, Scoreboard sealed) {
    /** In F1. More means that the rules fit the sentences they were written with, which is a defect of the rules. */
    public static final double TOLERATED = 0.08;

    /** Empty unless there are open and sealed sets to compare. */
    public static Optional<Gap> of(List<SetScore> scores) {
        List<SetScore> open =
                scores.stream().filter(one -> !one.set().isSealed()).toList();
        Scoreboard sealed =
                together(scores.stream().filter(one -> one.set().isSealed()).toList());
        return open.isEmpty() || !sealed.hasDocuments() ? Optional.empty() : Optional.of(new Gap(open, sealed));
    }

    static Scoreboard together(List<SetScore> scores) {
        return Scoreboard.together(scores.stream().map(SetScore::scoreboard).toList());
    }

    /** F1 of the open sets less F1 of the sealed ones. */
    public double width() {
        return measure().value();
    }

    public boolean isDefect() {
        return width() > TOLERATED;
    }

    /** Both figures and their difference, then how far each open set is from the sealed ones. */
    public Board board() {
        List<Measure> measures = new ArrayList<>();
        measures.add(together(open).figure(Figures.F1).called("F1, open sets"));
        measures.add(sealed.figure(Figures.F1).called("F1, sealed sets"));
        measures.add(measure());
        for (SetScore one : open) {
            measures.add(one.scoreboard()
                    .less(sealed, Figures.F1)
                    .called("F1, " + one.set().name() + " less sealed"));
        }
        return new Board("gap", measures, List.of());
    }

    private Measure measure() {
        return together(open).less(sealed, Figures.F1).called("F1, open less sealed");
    }

    /** In a sentence: {@code DEFECT: open less sealed is +0.213, more than 0.08.} */
    public String verdict() {
        String width = String.format(Locale.ROOT, "open less sealed is %+.3f", width());
        return isDefect()
                ? "DEFECT: " + width + ", more than " + TOLERATED + "."
                : "No defect: " + width + ", at most " + TOLERATED + ".";
    }
}
