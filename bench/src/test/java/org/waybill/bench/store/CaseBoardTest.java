package org.waybill.bench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.bench.BenchRun;
import org.waybill.bench.subject.Subject;

class CaseBoardTest {
    @TempDir
    static Path folder = Path.of("");

    private static BenchRun run = new BenchRun(-1, "", "");

    @BeforeAll
    static void measure() {
        run = casefile("--documents", "50", "--calls", "20", "--commit", "abc123", "--dir", folder.toString());
    }

    @Test
    void the_board_is_complete() throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(board().growths())
                .extracting(Growth::name)
                .doesNotHaveDuplicates()
                .contains(
                        "documents added",
                        "claims added",
                        "open for reading",
                        "open for writing",
                        "a process from its start to the first page of the ledger",
                        "first page of the ledger, p99",
                        "ledger of one party, p99 by the processor",
                        "claims of an entry, p50",
                        "claim by the beginning of its id, p99",
                        "claims that say words, p99",
                        "documents that say words, p99",
                        "document by its digest, p99",
                        "proof of a claim, p50",
                        "rejection of a claim of the largest entry",
                        "its undoing",
                        "state from the log",
                        "index built anew",
                        "close after one more document",
                        "bytes of archive",
                        "bytes of log",
                        "bytes of case.sqlite",
                        "heap, most that a collection left");
    }

    @Test
    void every_figure_is_above_nought_and_grows_by_a_finite_power() throws IOException {
        assertThat(board().growths()).allSatisfy(growth -> {
            assertThat(growth.tenth()).as(growth.name()).isPositive();
            assertThat(growth.whole()).as(growth.name()).isPositive();
            assertThat(growth.exponent()).as(growth.name()).isFinite();
        });
    }

    @Test
    void what_is_counted_in_bytes_grows_with_the_documents() throws IOException {
        List<Growth> archive = board().growths().stream()
                .filter(growth -> growth.name().equals("bytes of archive"))
                .toList();
        assertThat(archive).singleElement().satisfies(growth -> assertThat(growth.exponent())
                .isBetween(0.8, 1.2));
    }

    @Test
    void the_table_names_the_commit_and_both_sizes() {
        assertThat(run.out()).contains("Commit abc123").contains("5 documents").contains("50 documents");
    }

    @Test
    void the_cases_are_removed_unless_they_are_to_stay() {
        assertThat(folder.resolve("whole")).doesNotExist();
        assertThat(folder.resolve("tenth")).doesNotExist();
        assertThat(folder.resolve("figures.json")).exists();
    }

    @Test
    void cases_of_an_earlier_run_are_left_alone(@TempDir Path used) throws IOException {
        Files.createDirectory(used.resolve("whole"));
        BenchRun refused = casefile("--dir", used.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("holds cases of an earlier run");
    }

    @Test
    void too_few_documents_are_refused(@TempDir Path empty) {
        BenchRun refused = casefile("--documents", "19", "--dir", empty.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("at least 20 --documents");
    }

    private static CaseBoard board() throws IOException {
        return CaseBoard.read(folder.resolve("figures.json"));
    }

    private static BenchRun casefile(String... args) {
        List<String> all = new ArrayList<>(List.of("casefile"));
        all.addAll(List.of(args));
        return BenchRun.of(Subject.silent(), all);
    }
}
