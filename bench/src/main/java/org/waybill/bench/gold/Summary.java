package org.waybill.bench.gold;

import java.util.List;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Table;
import org.waybill.bench.score.Figures;
import org.waybill.bench.score.Scoreboard;

/** One line for each gold set, so that sets can be compared. */
public final class Summary {
    private final Table table = new Table(
            "set",
            "documents",
            "claims",
            "precision",
            "recall",
            "F1",
            "95 % interval",
            "tier A precision",
            "slots right",
            "serious errors");

    private Summary() {}

    /** The sets in the order given, then all open ones together where there are several. */
    public static Table of(List<SetScore> scores) {
        Summary summary = new Summary();
        scores.forEach(one -> summary.row(one.set().name(), one.scoreboard()));
        List<SetScore> open =
                scores.stream().filter(one -> !one.set().isSealed()).toList();
        if (open.size() > 1) {
            summary.row("open, together", Gap.together(open));
        }
        return summary.table;
    }

    private void row(String name, Scoreboard scores) {
        Measure f1 = scores.figure(Figures.F1);
        table.row(
                name,
                Integer.toString(scores.documents().size()),
                Integer.toString(scores.tally().count("gold")),
                scores.figure(Figures.PRECISION).text(),
                scores.figure(Figures.RECALL).text(),
                f1.text(),
                f1.range().map(Measure.Interval::text).orElse(""),
                scores.figure(Figures.TIER_A).text(),
                scores.figure(Figures.ALL_SLOTS).text(),
                Integer.toString(scores.seriousErrors()));
    }
}
