package org.waybill.bench.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.SheetFile;
import org.waybill.screening.list.csv.CsvRow;
import org.waybill.screening.ofac.OfacScore;

/** How near the figure of OFAC's own page is met. */
final class OfacBoard {
    private static final int NEAR = 5;

    /** What the page was asked for where it showed nothing. */
    private static final int ASKED_FROM = 80;

    private OfacBoard() {}

    static Board of(Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        for (CsvRow row : SheetFile.rows(file, 3)) {
            int shown = Integer.parseInt(row.cell(2));
            int own = OfacScore.score(row.cell(0), row.cell(1));
            boolean near = shown < 0 ? own <= ASKED_FROM : Math.abs(own - shown) <= NEAR;
            String page = shown < 0 ? "nothing" : Integer.toString(shown);
            outcomes.add(new Outcome(row.cell(0) + " | " + row.cell(1), near, own + ", the page shows " + page, ""));
        }
        long near = outcomes.stream().filter(Outcome::right).count();
        return new Board(
                "figures of OFAC's own page",
                List.of(Measure.share("within five points", (double) near, outcomes.size())),
                outcomes);
    }
}
