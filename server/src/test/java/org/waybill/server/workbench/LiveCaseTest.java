package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.desk.Desk;
import org.waybill.desk.journal.LogFilter;
import org.waybill.desk.sheet.LogRow;
import org.waybill.model.Case;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import org.waybill.pipeline.live.BadCorrecting;
import org.waybill.pipeline.live.Correcting;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobResult;
import org.waybill.pipeline.live.LiveCase;

class LiveCaseTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_case_that_did_not_change_is_not_laid_out_again() throws IOException {
        DemoCase.in(folder).close();
        Path laidOut = only();
        Files.setLastModifiedTime(laidOut, FileTime.fromMillis(1));
        DemoCase.again(folder).close();
        assertThat(Files.getLastModifiedTime(only())).isEqualTo(FileTime.fromMillis(1));
    }

    @Test
    void after_any_decisions_the_desk_is_the_one_that_is_made_anew() throws IOException {
        try (LiveCase live = DemoCase.in(folder)) {
            List<ClaimId> claims = counted(live);
            long reject = live.review(review(new Decision.Reject(claims.get(0))));
            live.review(review(new Decision.Confirm(claims.get(1))));
            live.review(review(new Decision.Undo(reject)));
            live.correct(claims.get(2), new Correcting(Map.of("quantity", "about 3 ships")), "ana", "misread");
        }
        Map<String, List<String>> kept = rows(only());
        Files.delete(only());
        DemoCase.again(folder).close();
        assertThat(rows(only())).isEqualTo(kept);
    }

    @Test
    void whoever_looks_at_the_older_desk_goes_on_reading_it() {
        try (LiveCase live = DemoCase.in(folder)) {
            Desk before = live.desk();
            long size = before.journal().page(LogFilter.ALL, 0, 1).total();
            live.review(review(new Decision.Reject(counted(live).get(0))));
            assertThat(before.journal().page(LogFilter.ALL, 0, 1).total()).isEqualTo(size);
            assertThat(live.desk().journal().page(LogFilter.ALL, 0, 1).total()).isEqualTo(size + 1);
        }
    }

    @Test
    void what_another_process_adds_is_taken_up() {
        try (LiveCase live = DemoCase.in(folder)) {
            ClaimId claim = counted(live).get(0);
            try (LiveCase other = DemoCase.beside(folder)) {
                other.review(review(new Decision.Reject(claim)));
            }
            live.bringUp((done, all, what) -> {});
            assertThat(live.freshness().isBehind()).isFalse();
            LogRow newest =
                    live.desk().journal().page(LogFilter.ALL, 0, 1).rows().get(0);
            assertThat(newest.decision()).isEqualTo("reject");
            assertThat(newest.words()).isEqualTo("ana rejected claim " + claim.brief());
            assertThat(newest.claims()).containsExactly(claim.hex());
        }
    }

    @Test
    void a_review_that_was_taken_back_says_by_which() {
        try (LiveCase live = DemoCase.in(folder)) {
            long reject = live.review(review(new Decision.Reject(counted(live).get(0))));
            long undo = live.review(review(new Decision.Undo(reject)));
            assertThat(live.desk().journal().at(reject).orElseThrow().undoneBy())
                    .isEqualTo(undo);
            assertThat(live.desk()
                            .journal()
                            .page(new LogFilter("review", "", "", -1, ""), 0, 10)
                            .total())
                    .isEqualTo(2);
        }
    }

    @Test
    void what_the_case_turns_down_changes_nothing() {
        try (LiveCase live = DemoCase.in(folder)) {
            ClaimId nobody = new ClaimId("0".repeat(64));
            assertThatThrownBy(() -> live.review(review(new Decision.Reject(nobody))))
                    .isInstanceOf(CaseTrouble.class)
                    .hasMessageStartingWith("WB-408 ");
            ClaimId claim = counted(live).get(0);
            assertThatThrownBy(() -> live.correct(claim, new Correcting(Map.of("colour", "red")), "ana", "why not"))
                    .isInstanceOf(BadCorrecting.class)
                    .hasMessageStartingWith("WB-222 ");
            assertThat(live.desk().journal().decisions()).isEmpty();
        }
    }

    @Test
    void a_case_that_is_whole_is_found_so() {
        try (LiveCase live = DemoCase.in(folder)) {
            Job job = live.jobs().start("Checking the case", live::verify);
            assertThat(job.await(60)).isTrue();
            assertThat(job.result().orElseThrow())
                    .isInstanceOfSatisfying(JobResult.Said.class, said -> assertThat(said.good())
                            .as(said.lines().toString())
                            .isTrue());
        }
    }

    private static Review review(Decision decision) {
        return new Review(decision, "ana", "the page says so");
    }

    private static List<ClaimId> counted(LiveCase live) {
        Case whole = live.whole();
        return whole.entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .flatMap(claim -> whole.docket().id(claim).stream())
                .limit(3)
                .toList();
    }

    private Path only() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("desk"))) {
            List<Path> files = all.toList();
            assertThat(files).hasSize(1);
            return files.get(0);
        }
    }

    private static Map<String, List<String>> rows(Path file) {
        Map<String, List<String>> all = new TreeMap<>();
        try (Handle handle = Jdbi.create("jdbc:sqlite:" + file).open()) {
            List<String> tables = handle.createQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                    .mapTo(String.class)
                    .list();
            tables.forEach(table -> all.put(
                    table,
                    handle.createQuery("SELECT * FROM " + table)
                            .map((row, context) -> {
                                List<String> cells = new ArrayList<>();
                                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                                    Object cell = row.getObject(at);
                                    cells.add(
                                            cell instanceof byte[] bytes
                                                    ? HexFormat.of().formatHex(bytes)
                                                    : String.valueOf(cell));
                                }
                                return String.join("|", cells);
                            })
                            .list()));
        }
        return all;
    }
}
