package org.waybill.bench;

import java.io.PrintWriter;
import java.util.List;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.frozen.Change;
import org.waybill.bench.frozen.FrozenRun;
import org.waybill.bench.gold.Gap;
import org.waybill.bench.gold.SetScore;
import org.waybill.bench.gold.Summary;

/**
 * A run in words and tables, for a terminal. Boards without cases, such as those of sealed sets, show figures only.
 *
 * @param out where it is printed
 */
record ExtractionListing(PrintWriter out) {

    void wrongCases(FrozenRun now) {
        now.boards().stream().filter(board -> !board.outcomes().isEmpty()).forEach(this::wrongCases);
    }

    private void wrongCases(Board board) {
        List<Outcome> wrong = board.wrong();
        out.println(
                board.name() + ": " + wrong.size() + " of " + board.outcomes().size() + " wrong");
        wrong.forEach(outcome -> out.println("  " + outcome.line()));
        out.println();
    }

    /** The cases that came out another way, then each board's figures. */
    void figures(FrozenRun base, FrozenRun now) {
        Change change = new Change(base, now);
        Change.Cases cases = change.cases();
        section("newly right", cases.newlyRight());
        section("newly wrong", cases.newlyWrong());
        section("read otherwise", cases.otherwise());
        for (Board board : now.boards()) {
            out.println(change.figures(board).plain());
            out.println();
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title + ": " + lines.size());
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }

    void summary(List<SetScore> scores) {
        out.println(Summary.of(scores).plain());
        Gap.of(scores).map(Gap::verdict).ifPresent(out::println);
    }
}
