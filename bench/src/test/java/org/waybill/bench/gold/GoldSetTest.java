package org.waybill.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.score.Scoreboard;

class GoldSetTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void several_gold_files_of_a_folder_are_one_set() throws IOException {
        Path set = SmallSet.write(folder.resolve("development"), "libya", "sudan");
        List<String> lines = Files.readAllLines(set.resolve("gold-x.jsonl"));
        Files.writeString(set.resolve("gold-x.jsonl"), lines.get(0));
        Files.writeString(set.resolve("gold-y.jsonl"), lines.get(1));
        assertThat(GoldSet.folder("development", set).corpus().gold()).containsOnlyKeys("X1", "X2");
    }

    @Test
    void whatever_lies_in_a_folder_called_sealed_is_sealed_by_whichever_path_it_is_reached() throws IOException {
        Path sealed = SmallSet.write(folder.resolve("sealed"), "libya");
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), sealed);
        Path open = SmallSet.write(folder.resolve("development"), "libya");
        Path gold = Path.of("gold-x.jsonl");
        assertThat(GoldSet.folder("any", link).isSealed()).isTrue();
        assertThat(GoldSet.read("any", open.resolve("documents"), sealed.resolve(gold))
                        .isSealed())
                .isTrue();
        assertThat(GoldSet.read("any", sealed.resolve("documents"), open.resolve(gold))
                        .isSealed())
                .isTrue();
        assertThat(GoldSet.folder("sealed", open).isSealed()).isFalse();
    }

    @Test
    void a_sealed_set_gives_figures_and_no_case() {
        Board board = nothingRead("sealed").board();
        assertThat(board.outcomes()).isEmpty();
        assertThat(board.measure("gold")).map(Measure::value).contains(2.0);
        assertThat(board.toString()).doesNotContain("zanzibarite");
    }

    @Test
    void an_open_set_lists_its_cases() {
        assertThat(nothingRead("development").board().wrong()).hasSize(2);
    }

    @Test
    void each_regime_has_its_figure_with_an_interval() {
        Board board = allRead("development").board();
        assertThat(board.measure("F1, regime libya")).map(Measure::value).contains(1.0);
        assertThat(board.measure("F1, regime sudan").flatMap(Measure::range)).contains(new Measure.Interval(1, 1));
    }

    @Test
    void what_is_read_in_open_sets_alone_is_a_defect() {
        Gap gap = Gap.of(List.of(allRead("development"), nothingRead("sealed"))).orElseThrow();
        assertThat(gap.isDefect()).isTrue();
        assertThat(gap.verdict()).isEqualTo("DEFECT: open less sealed is +1.000, more than 0.08.");
        assertThat(gap.board().measure("F1, open less sealed"))
                .map(Measure::value)
                .contains(1.0);
    }

    @Test
    void sets_read_alike_have_no_gap_and_open_ones_alone_have_none_to_measure() {
        SetScore open = allRead("development");
        assertThat(Gap.of(List.of(open, allRead("sealed"))).orElseThrow().verdict())
                .isEqualTo("No defect: open less sealed is +0.000, at most 0.08.");
        assertThat(Gap.of(List.of(open))).isEmpty();
    }

    @Test
    void the_summary_puts_the_sets_side_by_side() {
        String table = Summary.of(List.of(allRead("development"), nothingRead("sealed")))
                .plain();
        assertThat(table.lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "set documents claims precision recall F1 95 % interval tier A precision slots right"
                                + " serious errors",
                        "development 2 2 1.000 1.000 1.000 1.000 to 1.000 1.000 1.000 0",
                        "sealed 2 2 - 0.000 0.000 0.000 to 0.000 - - 0");
    }

    private SetScore allRead(String name) {
        GoldSet set = GoldSet.folder(name, SmallSet.write(folder.resolve(name), "libya", "sudan"));
        return score(set, set.corpus().gold());
    }

    private SetScore nothingRead(String name) {
        return score(GoldSet.folder(name, SmallSet.write(folder.resolve(name), "libya", "sudan")), Map.of());
    }

    private static SetScore score(GoldSet set, Map<String, List<FlatClaim>> read) {
        return new SetScore(set, Scoreboard.of(set.corpus().gold(), read));
    }
}
