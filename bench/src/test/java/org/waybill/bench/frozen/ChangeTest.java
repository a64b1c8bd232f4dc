package org.waybill.bench.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.UnreadableCase;

class ChangeTest {
    private static final FrozenRun BASE = run(
            List.of(Measure.share("recall", 41, 94), Measure.errors("direction reversed", 2), share("tier A", 0, 0)),
            Outcome.wrong("a", "missed", "Some text."),
            Outcome.right("b", "found", ""),
            Outcome.wrong("c", "false", ""),
            Outcome.right("d", "found, every slot right", ""));
    private static final FrozenRun NOW = run(
            List.of(Measure.share("recall", 47, 94), Measure.errors("direction reversed", 0), share("tier A", 1, 2)),
            Outcome.right("a", "found", ""),
            Outcome.wrong("b", "missed", ""),
            Outcome.right("d", "found, but place wrong", ""),
            Outcome.wrong("e", "false", ""));

    @TempDir
    Path folder = Path.of("");

    @Test
    void figures_stand_side_by_side_with_their_difference() {
        assertThat(figures(BASE, NOW).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "claims base now difference 95 % interval of",
                        "recall 0.436 0.500 +0.064 94", "direction reversed 2 0 -2", "tier A - 0.500 2");
    }

    @Test
    void cases_that_came_out_another_way_are_listed() {
        Change.Cases cases = new Change(BASE, NOW).cases();
        assertThat(cases.newlyRight()).containsExactly("a: found", "c: gone");
        assertThat(cases.newlyWrong()).containsExactly("b: missed", "e: false");
        assertThat(cases.otherwise()).containsExactly("d: found, but place wrong (was: found, every slot right)");
    }

    @Test
    void a_run_against_itself_shows_no_change() {
        Change.Cases cases = new Change(NOW, NOW).cases();
        assertThat(cases.newlyRight()).isEmpty();
        assertThat(cases.newlyWrong()).isEmpty();
        assertThat(cases.otherwise()).isEmpty();
    }

    @Test
    void two_cases_of_one_name_are_kept_apart() {
        FrozenRun twice = run(List.of(), Outcome.wrong("a", "false", ""), Outcome.wrong("a", "false", ""));
        FrozenRun once = run(List.of(), Outcome.wrong("a", "false", ""));
        assertThat(new Change(twice, once).cases().newlyRight()).containsExactly("a #2: gone");
    }

    @Test
    void a_kept_run_reads_back_with_its_figures_and_outcomes() throws IOException {
        Path file = folder.resolve("kept/run.json");
        NOW.write(file);
        FrozenRun back = FrozenRun.read(file);
        assertThat(new Change(back, NOW).cases().newlyWrong()).isEmpty();
        assertThat(figures(back, NOW)).doesNotContain("+").doesNotContain("-1");
        back.write(folder.resolve("again.json"));
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(file);
        assertThat(Files.readString(file)).doesNotContain("\r");
    }

    @Test
    void a_file_that_is_no_kept_run_says_what_to_do() throws IOException {
        Path file = Files.writeString(folder.resolve("run.json"), "[]");
        assertThatThrownBy(() -> FrozenRun.read(file))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageContaining("Freeze the run again.");
    }

    private static String figures(FrozenRun base, FrozenRun now) {
        return new Change(base, now).figures(now.boards().get(0)).plain();
    }

    private static FrozenRun run(List<Measure> measures, Outcome... outcomes) {
        return new FrozenRun(List.of(new Board("claims", measures, List.of(outcomes))));
    }

    private static Measure share(String name, double hits, int of) {
        return Measure.share(name, hits, of);
    }
}
