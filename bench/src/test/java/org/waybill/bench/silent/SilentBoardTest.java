package org.waybill.bench.silent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.origins.Engine;
import org.waybill.bench.story.Level;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Reading;

/** What the board of silent copiers says of engines whose worth is known. */
class SilentBoardTest {

    @Test
    void a_paper_that_takes_nine_of_ten_figures_is_suspected_and_nobody_else() {
        Board board = SilentBoard.of("ours", SilentBoardTest::ours, Level.LOW, 1, 1);
        assertThat(values(board)).containsExactly("1.000", "1.000", "0");
    }

    @Test
    void an_engine_that_suspects_nobody_finds_nobody() {
        Board board = SilentBoard.of("nobody", any -> new Engine.Answer(List.of(), Dependence.NONE), Level.LOW, 1, 2);
        assertThat(values(board)).containsExactly("0.000", "-", "0");
        assertThat(board.wrong()).hasSize(2);
    }

    private static Engine.Answer ours(List<Reading> readings) {
        Corroborated made = Ledger.corroborate(readings, Docket.NONE);
        return new Engine.Answer(made.entries(), made.dependence());
    }

    private static List<String> values(Board board) {
        return board.measures().stream().map(Measure::text).toList();
    }
}
