package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * Real disks that are full or read-only.
 *
 * <p>A small disk in memory is mounted where the system lets us, which takes root; a folder without the right to write
 * says nothing to root. Whoever runs these tests sees which half was left out.
 */
class RealDiskTest {
    @TempDir
    Path temp;

    private boolean mounted;

    private void mount(String options) throws IOException, InterruptedException {
        String words = (mounted ? "remount," : "") + options;
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", words, "tmpfs", temp.toString()) == 0,
                "a disk can only be mounted by root");
        mounted = true;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // A system without such a command.
            return -1;
        }
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", temp.toString());
        }
    }

    private FolderGround ground() {
        return FolderGround.open(temp.resolve("case"), FileDisk.lasting(), true);
    }

    private CaseWriter writer() {
        return CaseWriter.open(ground(), new PlainMatters(), () -> Instant.EPOCH, "Ada", CatchingUp.UNHEARD);
    }

    private Casefile reader() {
        return Casefile.open(ground(), new PlainMatters(), CatchingUp.UNHEARD);
    }

    private void make() {
        FolderGround.make(temp.resolve("case"), FileDisk.lasting(), new Founding("example.org/real", "", ""));
        try (CaseWriter writer = writer()) {
            writer.add(MadePages.page(0, 1));
            writer.add(MadePages.page(1, 1));
        }
    }

    @Test
    void a_disk_that_runs_full_costs_nothing_and_goes_on_when_there_is_room() throws IOException, InterruptedException {
        mount("size=700k");
        make();
        long kept = addUntilFull();
        try (Casefile opened = reader()) {
            assertThat(opened.size()).isGreaterThanOrEqualTo(kept);
        }
        mount("size=20m");
        try (CaseWriter writer = writer()) {
            for (int number = 0; number < 200; number++) {
                writer.add(MadePages.page(number, 1));
            }
        }
        try (Casefile opened = reader()) {
            assertThat(opened.size()).isEqualTo(401);
        }
        new SoundCase(temp.resolve("case")).check(List.of(), true);
    }

    /** How many entries were acknowledged. */
    private long addUntilFull() {
        long[] kept = {5};
        assertThatThrownBy(() -> {
                    for (int number = 2; number < 200; number++) {
                        try (CaseWriter writer = writer()) {
                            writer.add(MadePages.page(number, 1));
                            writer.flush();
                            kept[0] = writer.asWritten().size();
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        CaseTrouble.class,
                        e -> assertThat(e.kind()).as(e.getMessage()).isIn(Trouble.NO_ROOM, Trouble.NOT_WRITABLE));
        return kept[0];
    }

    @Test
    void a_full_disk_can_be_read() throws IOException, InterruptedException {
        mount("size=700k");
        make();
        fill();
        try (Casefile opened = reader()) {
            assertThat(opened.size()).isEqualTo(5);
            assertThat(opened.queries().ledger(0, 10)).isNotEmpty();
        }
        assertThatThrownBy(this::writer).isInstanceOfSatisfying(CaseTrouble.class, e -> assertThat(e.kind())
                .as(e.getMessage())
                .isIn(Trouble.NO_ROOM, Trouble.NOT_WRITABLE));
    }

    private void fill() {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(temp.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space");
        }
    }

    @Test
    void a_read_only_disk_can_be_read_and_is_told_as_one() throws IOException, InterruptedException {
        mount("size=4m");
        make();
        mount("ro");
        readOnly(5);
    }

    @Test
    void a_read_only_disk_with_a_case_that_was_stopped_can_be_read_to_its_last_entry()
            throws IOException, InterruptedException {
        mount("size=4m");
        stop();
        mount("ro");
        readOnly(7);
    }

    @Test
    void a_folder_without_the_right_to_write_can_be_read_and_is_told_as_one() throws IOException {
        make();
        withoutRights(() -> readOnly(5));
    }

    @Test
    void a_folder_without_the_right_to_write_with_a_case_that_was_stopped_can_be_read() throws IOException {
        stop();
        withoutRights(() -> readOnly(7));
    }

    /** Leaves what a killed process leaves: entries that only the log and the unfinished part of the database know. */
    private void stop() throws IOException {
        make();
        Path folder = temp.resolve("case");
        Moments moments = new Moments();
        try (CaseWriter writer = writer()) {
            writer.add(MadePages.page(2, 1));
            writer.flush();
            moments.take(folder, List.of());
        }
        Moments.Moment left = moments.all().iterator().next();
        assertThat(left.holds("case.sqlite-wal")).isTrue();
        delete(folder);
        left.restore(folder);
        Files.deleteIfExists(folder.resolve("case.sqlite-shm"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void readOnly(long size) {
        try (Casefile opened = reader()) {
            assertThat(opened.size()).isEqualTo(size);
            assertThat(opened.state().size()).isEqualTo(size);
            assertThat(opened.queries().claimsSaying("drones", 10)).isNotEmpty();
        }
        assertThatThrownBy(this::writer).hasMessageStartingWith("WB-404").isInstanceOf(CaseTrouble.class);
        assertThatThrownBy(() ->
                        FolderGround.make(temp.resolve("case/another"), FileDisk.lasting(), new Founding("a", "", "")))
                .hasMessageStartingWith("WB-404");
    }

    private void withoutRights(Runnable work) throws IOException {
        assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "rights are a matter of POSIX");
        List<Path> all = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(temp.resolve("case"))) {
            inside.forEach(all::add);
        }
        permit(all, "r-xr-xr-x");
        try {
            assumeTrue(!Files.isWritable(temp.resolve("case")), "root may write everywhere");
            work.run();
        } finally {
            permit(all, "rwxr-xr-x");
        }
    }

    private static void permit(List<Path> all, String rights) throws IOException {
        for (Path path : all) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
