package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationOptions;
import org.waybill.casefile.verification.VerificationReport;

/** One writes, many read: in this process and in others. */
class SharedCaseTest {
    private static final int PAGES = 60;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void make() {
        folder = temp.resolve("case");
        FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/shared", "Shared", ""));
    }

    private CaseWriter writer(Path named, String who) {
        return CaseWriter.open(
                FolderGround.open(named, FileDisk.passing(), true),
                new PlainMatters(),
                () -> Instant.EPOCH,
                who,
                CatchingUp.UNHEARD);
    }

    private Casefile reader() {
        return Casefile.open(
                FolderGround.open(folder, FileDisk.passing(), true), new PlainMatters(), CatchingUp.UNHEARD);
    }

    @Test
    void a_second_writer_is_told_who_the_first_is() {
        try (CaseWriter first = writer(folder, "Ada")) {
            first.flush();
            assertThatThrownBy(() -> writer(folder, "Ben"))
                    .isInstanceOf(CaseTrouble.class)
                    .hasMessageStartingWith("WB-403 the case is being written to by Ada since 1970-01-01T00:00:00Z. ");
        }
        writer(folder, "Ben").close();
    }

    @Test
    void a_case_that_is_read_while_a_writer_ends_is_whole_then_and_afterwards() {
        writer(folder, "Ada").close();
        try (Casefile reader = reader()) {
            try (CaseWriter writer = writer(folder, "Ben")) {
                writer.add(MadePages.page(0, 1));
            }
            assertThat(reader.queries().ledger(0, 1)).hasSize(1);
            whole();
        }
        whole();
        writer(folder, "Ada").close();
        whole();
        assertThat(folder.resolve("case.sqlite.seal")).exists();
    }

    private void whole() {
        VerificationReport report = Verification.of(folder, new PlainMatters(), VerificationOptions.ALONE);
        assertThat(report.isWhole()).as(report.findings().toString()).isTrue();
    }

    @Test
    void a_second_name_of_the_folder_is_the_same_case() throws IOException {
        Path other = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (CaseWriter first = writer(folder, "Ada")) {
            first.flush();
            assertThatThrownBy(() -> writer(other, "Ben")).hasMessageStartingWith("WB-403");
        }
    }

    @Test
    void a_writer_in_another_process_is_told_who_the_first_is() throws IOException {
        try (CaseWriter first = writer(folder, "Ada");
                Child child = new Child(temp, "hold", folder.toString(), "Ben")) {
            first.flush();
            assertThat(child.line()).startsWith("WB-403 the case is being written to by Ada since ");
        }
    }

    @Test
    void somebody_who_was_turned_away_does_not_open_the_door_for_others() throws IOException {
        try (CaseWriter first = writer(folder, "Ada")) {
            first.flush();
            assertThatThrownBy(() -> writer(folder, "Ben")).hasMessageStartingWith("WB-403");
            try (Child child = new Child(temp, "hold", folder.toString(), "Cem")) {
                assertThat(child.line()).startsWith("WB-403 the case is being written to by Ada since ");
            }
        }
    }

    @Test
    void a_writer_here_is_told_who_writes_elsewhere_until_that_one_is_killed()
            throws IOException, InterruptedException {
        try (Child child = new Child(temp, "hold", folder.toString(), "Ben")) {
            assertThat(child.line()).isEqualTo("holding");
            assertThatThrownBy(() -> writer(folder, "Ada"))
                    .hasMessageStartingWith("WB-403 the case is being written to by Ben since ");
            assertThatThrownBy(() -> writer(folder, "Ada")).hasMessageStartingWith("WB-403");
            child.kill();
            writer(folder, "Ada").close();
        }
    }

    @Test
    void readers_in_threads_and_processes_see_a_case_that_only_grows()
            throws IOException, InterruptedException, ExecutionException {
        writer(folder, "Ada").close();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try (Child one = new Child(temp, "read", folder.toString(), "");
                Child two = new Child(temp, "read", folder.toString(), "")) {
            assertThat(one.line()).isEqualTo("reading");
            assertThat(two.line()).isEqualTo("reading");
            AtomicBoolean written = new AtomicBoolean();
            List<Future<Watching>> readers = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                readers.add(pool.submit(() -> watch(written)));
            }
            write();
            written.set(true);
            for (Future<Watching> reader : readers) {
                assertThat(reader.get().size()).isEqualTo(2L * PAGES + 1);
            }
            one.letGo();
            two.letGo();
            assertThat(one.line()).startsWith("saw").endsWith("up to " + (2 * PAGES + 1));
            assertThat(two.line()).startsWith("saw").endsWith("up to " + (2 * PAGES + 1));
        } finally {
            pool.shutdownNow();
        }
        new SoundCase(folder).check(List.of(), true);
    }

    /** Three writers after each other, so that the database is closed and sealed while others read. */
    private void write() {
        for (int start = 0; start < PAGES; start += PAGES / 3) {
            try (CaseWriter writer = writer(folder, "Ada")) {
                for (int number = start; number < start + PAGES / 3; number++) {
                    writer.add(MadePages.page(number, 1));
                    writer.flush();
                }
            } catch (CaseTrouble e) {
                // A reader may just have been about to bring up the tables.
                assertThat(e.kind()).isEqualTo(Trouble.IN_USE);
                start -= PAGES / 3;
            }
        }
    }

    private Watching watch(AtomicBoolean written) {
        Watching watching = new Watching(folder);
        boolean last;
        do {
            last = written.get();
            watching.look();
        } while (!last);
        return watching;
    }

    @Test
    void readers_here_see_what_another_process_writes() throws IOException, InterruptedException {
        writer(folder, "Ada").close();
        Watching watching = new Watching(folder);
        try (Child child = new Child(temp, "write", folder.toString(), "40")) {
            while (!child.line().equals("ended")) {
                watching.look();
            }
            assertThat(child.end()).isZero();
        }
        watching.look();
        assertThat(watching.size()).isEqualTo(81);
    }

    @Test
    void a_reader_beside_a_writer_reads_what_is_committed() {
        try (CaseWriter writer = writer(folder, "Ada")) {
            writer.add(MadePages.page(0, 1));
            writer.flush();
            writer.add(MadePages.page(1, 1));
            try (Casefile opened = reader()) {
                assertThat(opened.size()).isEqualTo(3);
                writer.flush();
                assertThat(opened.size()).isEqualTo(5);
            }
        }
    }

    @Test
    void a_reader_left_open_over_the_end_of_a_writer_sees_what_another_process_writes_later()
            throws IOException, InterruptedException {
        writer(folder, "Ada").close();
        try (Casefile opened = reader()) {
            assertThat(opened.size()).isEqualTo(1);
            try (CaseWriter writer = writer(folder, "Ada")) {
                writer.add(MadePages.page(0, 1));
            }
            for (int pages = 10; pages <= 30; pages += 10) {
                try (Child child = new Child(temp, "write", folder.toString(), String.valueOf(pages))) {
                    child.lines();
                    assertThat(child.end()).isZero();
                }
                assertThat(opened.size()).isEqualTo(2L * pages + 1);
                assertThat(opened.queries().ledger(0, 1000).stream()
                                .mapToInt(line -> line.claims())
                                .sum())
                        .isEqualTo(2 * pages);
            }
        }
    }
}
