package org.waybill.bench.silent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.origins.Engine;
import org.waybill.bench.story.Level;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Taker;

/** Scores whom an engine suspects of taking silently. */
public final class SilentBoard {
    public static final String FOUND = "silent copier suspected";
    public static final String DIRECTION = "... and the right one of the two";
    public static final String FALSE = "others suspected";

    private final List<Outcome> outcomes = new ArrayList<>();
    private int found;
    private int directed;
    private int wrong;

    private SilentBoard() {}

    /**
     * One engine on a number of beats, each a case of its own.
     *
     * @param beats how many, at least 0
     */
    public static Board of(String name, Engine engine, Level level, long seed, int beats) {
        SilentBoard board = new SilentBoard();
        for (int beat = 0; beat < beats; beat++) {
            Beat made = new Beat(level, seed * 1_000 + beat);
            board.score(
                    name + ", beat " + beat,
                    engine.answer(made.readings()).dependence().suspicions());
        }
        return new Board(
                name,
                List.of(
                        Measure.share(FOUND, board.found, beats),
                        Measure.share(DIRECTION, board.directed, board.found),
                        Measure.errors(FALSE, board.wrong)),
                board.outcomes);
    }

    private void score(String name, List<Suspicion> suspicions) {
        int others = 0;
        boolean isFound = false;
        for (Suspicion suspicion : suspicions) {
            if (isTrue(suspicion)) {
                isFound = true;
                directed += isDirected(suspicion) ? 1 : 0;
            } else {
                others++;
            }
        }
        found += isFound ? 1 : 0;
        wrong += others;
        String complaint = (isFound ? "" : "not suspected; ") + (others == 0 ? "" : others + " others suspected");
        outcomes.add(new Outcome(name, isFound && others == 0, complaint, ""));
    }

    private static boolean isTrue(Suspicion suspicion) {
        return Set.of(suspicion.one().name(), suspicion.other().name()).equals(Set.of(Beat.SOURCE, Beat.TAKER));
    }

    private static boolean isDirected(Suspicion suspicion) {
        Taker taker = suspicion.order().taker();
        return taker != Taker.UNDECIDED
                && (taker == Taker.ONE ? suspicion.one() : suspicion.other())
                        .name()
                        .equals(Beat.TAKER);
    }
}
