package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;

/** Somebody wants to read while somebody else makes the tables. */
class OpeningTest {
    private static final int PAGES = 50;
    private static final long ENTRIES = 2L * PAGES + 1;
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path temp;

    private Path folder;
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void make() {
        folder = temp.resolve("case");
        FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/opening", "", ""));
        write(0, 1);
    }

    private void write(int from, int to) {
        try (CaseWriter writer =
                CaseWriter.open(ground(), new PlainMatters(), () -> Instant.EPOCH, "Ada", CatchingUp.UNHEARD)) {
            for (int number = from; number < to; number++) {
                writer.add(MadePages.page(number, 1));
            }
        }
    }

    private FolderGround ground() {
        return FolderGround.open(folder, FileDisk.passing(), false);
    }

    private Path tables() {
        return folder.resolve(FolderGround.DATABASE);
    }

    /** The size of the case as a reader sees it who waits no longer than so. */
    private long read(Duration patience) {
        CatchingUp heard = (done, total) -> made.incrementAndGet();
        try (Casefile opened = Casefile.open(ground(), new PlainMatters(), heard, patience)) {
            assertThat(opened.queries().ledger(0, 1).get(0).documents()).isPositive();
            return opened.size();
        }
    }

    @Test
    void a_reader_who_waited_long_enough_makes_tables_for_himself() throws IOException {
        write(1, PAGES);
        Files.delete(tables());
        try (FolderGround held = ground()) {
            held.lock("Ben, who makes the tables");
            assertThat(read(Duration.ofMillis(200))).isEqualTo(ENTRIES);
        }
        assertThat(made).hasPositiveValue();
        assertThat(tables()).doesNotExist();
    }

    @ParameterizedTest(name = "{0} pages")
    @ValueSource(ints = {2, PAGES})
    void a_reader_is_not_shown_half_a_case_from_tables_that_are_half_made(int pages) throws IOException {
        Path early = Files.copy(tables(), temp.resolve("early"));
        write(1, pages);
        Files.move(early, tables(), StandardCopyOption.REPLACE_EXISTING);
        try (FolderGround held = ground()) {
            held.lock("Ben, who makes the tables");
            assertThat(read(Duration.ZERO)).isEqualTo(2L * pages + 1);
        }
    }

    @Test
    void tables_that_are_made_in_time_are_read() throws IOException {
        write(1, PAGES);
        Path ready = Files.move(tables(), temp.resolve("ready"));
        try (FolderGround held = ground()) {
            held.lock("Ben, who makes the tables");
            CompletableFuture<Long> reader = CompletableFuture.supplyAsync(() -> read(LONG));
            Files.move(ready, tables(), StandardCopyOption.ATOMIC_MOVE);
            assertThat(reader.join()).isEqualTo(ENTRIES);
        }
        assertThat(made).hasValue(0);
    }

    @Test
    void a_reader_who_waits_takes_over_from_one_who_gave_up() throws IOException {
        write(1, PAGES);
        Files.delete(tables());
        CompletableFuture<Long> reader;
        try (FolderGround held = ground()) {
            held.lock("Ben, who is stopped before he made any table");
            reader = CompletableFuture.supplyAsync(() -> read(LONG));
        }
        assertThat(reader.join()).isEqualTo(ENTRIES);
        assertThat(tables()).exists();
    }
}
