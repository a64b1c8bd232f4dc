package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.SoundCase.Effect;
import org.waybill.casefile.ground.FolderGround;

/**
 * A process is killed at every boundary of a script that makes a case and adds to it.
 *
 * <p>A killed process leaves its files as they are in that moment, whatever it has open; so the script runs once, every
 * file is copied at every boundary, and each copy is what one killed process would have left. That is exact and takes
 * seconds; {@code KilledProcessTest} kills real processes at a sample of the same boundaries, which shows that the copies
 * tell the truth. Boundaries are before, in the middle of and after everything the {@link
 * org.waybill.casefile.disk.Disk} does, and between the claims of a batch that the index takes in.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTest {
    private static final long SEED = 20_260_101;

    @TempDir
    static Path temp;

    private final Moments moments = new Moments();
    private Effect whole;

    @BeforeAll
    void runOnce() throws IOException {
        Path folder = temp.resolve("whole");
        List<String> acknowledged = new ArrayList<>();
        runWatched(folder, acknowledged);
        moments.take(folder, acknowledged);
        whole = new SoundCase(folder).runAgain();
    }

    private void runWatched(Path folder, List<String> acknowledged) {
        WatchedDisk disk = new WatchedDisk((number, file) -> moments.take(folder, acknowledged));
        new CaseScript(folder, disk, new PlainMatters(() -> between(disk, folder)), acknowledged::add).run();
    }

    private static void between(WatchedDisk disk, Path folder) {
        try {
            disk.between(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void loses_nothing_that_was_acknowledged_wherever_it_was_killed() throws IOException {
        assertThat(moments.all()).hasSizeGreaterThan(100);
        int number = 0;
        for (Moments.Moment moment : moments.all()) {
            Path folder = temp.resolve("killed" + number++);
            moment.restore(folder);
            new SoundCase(folder).check(moment.acknowledged(), number % 2 == 0);
        }
    }

    @Test
    void comes_to_the_same_when_the_commands_are_given_again() throws IOException {
        int number = 0;
        for (Moments.Moment moment : moments.all()) {
            if (number++ % 3 == 0) {
                Path folder = temp.resolve("again" + number);
                moment.restore(folder);
                assertThat(new SoundCase(folder).runAgain()).isEqualTo(whole);
            }
        }
    }

    @Test
    void loses_nothing_when_what_mends_it_is_killed_too() throws IOException {
        Random random = new Random(SEED);
        int number = 0;
        for (Moments.Moment moment : moments.all()) {
            if (random.nextInt(5) == 0) {
                killTwice(moment, temp.resolve("twice" + number++), random.nextBoolean());
            }
        }
    }

    private void killTwice(Moments.Moment moment, Path folder, boolean reading) throws IOException {
        moment.restore(folder);
        Moments second = new Moments();
        if (FolderGround.isCase(folder)) {
            mendWatched(folder, second, moment.acknowledged(), reading);
        }
        int number = 0;
        for (Moments.Moment one : second.all()) {
            Path again = folder.resolveSibling(folder.getFileName() + "-" + number++);
            one.restore(again);
            new SoundCase(again).check(one.acknowledged(), number % 2 == 0);
        }
    }

    private static void mendWatched(Path folder, Moments moments, List<String> acknowledged, boolean reading) {
        WatchedDisk disk = new WatchedDisk((number, file) -> moments.take(folder, acknowledged));
        PlainMatters matters = new PlainMatters(() -> between(disk, folder));
        FolderGround ground = FolderGround.open(folder, disk, true);
        if (reading) {
            Casefile.open(ground, matters, CatchingUp.UNHEARD).close();
        } else {
            CaseWriter.open(ground, matters, java.time.Instant::now, "mender", CatchingUp.UNHEARD)
                    .close();
        }
    }

    @Test
    void needs_nothing_of_what_the_database_had_yet_to_write() throws IOException {
        Random random = new Random(SEED);
        int number = 0;
        for (Moments.Moment moment : moments.all()) {
            if (moment.holds("case.sqlite-wal") && random.nextInt(3) == 0) {
                Path folder = temp.resolve("torn" + number++);
                moment.cut("case.sqlite-wal", random.nextDouble()).restore(folder);
                new SoundCase(folder).check(moment.acknowledged(), number % 2 == 0);
            }
        }
    }
}
