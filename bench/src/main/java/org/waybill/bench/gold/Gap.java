package org.waybill.bench.gold;

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
 * @param open the scores of all open sets together
 * @param sealed the scores of all sealed sets together
 */
public record Gap(Scoreboard open, Scoreboard sealed) {
    /** In F1. More means that the rules fit the sentences they were written with, which is a defect of the rules. */
    public static final double TOLERATED = 0.08;

    /** Empty unless there are open and sealed sets to compare. */
    public static Optional<Gap> of(List<SetScore> scores) {
        Gap gap = new Gap(together(scores, false), together(scores, true));
        boolean both = gap.open.hasDocuments() && gap.sealed.hasDocuments();
        return both ? Optional.of(gap) : Optional.empty();
    }

    static Scoreboard together(List<SetScore> scores, boolean sealed) {
        return Scoreboard.together(scores.stream()
                .filter(one -> one.set().isSealed() == sealed)
                .map(SetScore::scoreboard)
                .toList());
    }

    /** F1 of the open sets less F1 of the sealed ones. */
    public double width() {
        return measure().value();
    }

    public boolean isDefect() {
        return width() > TOLERATED;
    }

    /** The two figures and their difference, to be kept with a run. */
    public Board board() {
        return new Board(
                "gap",
                List.of(
                        open.figure(Figures.F1).called("F1, open sets"),
                        sealed.figure(Figures.F1).called("F1, sealed sets"),
                        measure()),
                List.of());
    }

    private Measure measure() {
        return open.less(sealed, Figures.F1).called("F1, open less sealed");
    }

    /** In a sentence: {@code DEFECT: open less sealed is +0.213, more than 0.08.} */
    public String verdict() {
        String width = String.format(Locale.ROOT, "open less sealed is %+.3f", width());
        return isDefect()
                ? "DEFECT: " + width + ", more than " + TOLERATED + "."
                : "No defect: " + width + ", at most " + TOLERATED + ".";
    }
}
