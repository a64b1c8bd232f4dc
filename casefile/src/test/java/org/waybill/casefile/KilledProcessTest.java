package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.SoundCase.Effect;
import org.waybill.casefile.disk.FileDisk;

/**
 * Real processes, killed: at a sample of the boundaries that {@link KilledTest} visits all, and at any moment at all.
 *
 * <p>A process takes most of a second, so a build kills a few. {@code -Dwaybill.kills=every} kills one at each boundary, as
 * continuous integration does.
 */
class KilledProcessTest {
    private static final long SEED = 4_711;
    private static final int AT_BOUNDARIES = 8;
    private static final int AT_ANY_MOMENT = 6;

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);

    @Test
    void loses_nothing_when_it_halts_at_a_boundary() {
        Effect whole = whole();
        boundaries().parallel().forEach(boundary -> halt(boundary, whole));
    }

    private void halt(int boundary, Effect whole) {
        Path folder = temp.resolve("halted" + boundary);
        try (Child child = new Child(temp, "script", folder.toString(), String.valueOf(boundary))) {
            List<String> acknowledged = child.lines();
            assertThat(child.end()).as("boundary %d", boundary).isEqualTo(CaseChild.KILLED);
            check(folder, acknowledged, whole, boundary % 2 == 0);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("boundary " + boundary, e);
        }
    }

    @Test
    void loses_nothing_when_it_is_killed_at_any_moment() throws IOException, InterruptedException {
        Effect whole = whole();
        for (int round = 0; round < AT_ANY_MOMENT; round++) {
            Path folder = temp.resolve("killed" + round);
            try (Child child = new Child(temp, "script", folder.toString(), "0")) {
                List<String> acknowledged = listen(child, random.nextInt(17));
                Thread.sleep(0, random.nextInt(20) * 50_000);
                child.kill();
                check(folder, acknowledged, whole, random.nextBoolean());
            }
        }
    }

    private static List<String> listen(Child child, int lines) throws IOException {
        List<String> heard = new ArrayList<>();
        while (heard.size() < lines) {
            heard.add(child.line());
        }
        return heard;
    }

    private static void check(Path folder, List<String> acknowledged, Effect whole, boolean readFirst) {
        SoundCase found = new SoundCase(folder);
        found.check(acknowledged, readFirst);
        assertThat(found.runAgain()).isEqualTo(whole);
    }

    private IntStream boundaries() {
        int all = allBoundaries();
        return System.getProperty("waybill.kills", "some").equals("every")
                ? IntStream.rangeClosed(1, all)
                : random.ints(AT_BOUNDARIES, 1, all + 1).distinct();
    }

    private int allBoundaries() {
        Path folder = temp.resolve("counted");
        WatchedDisk disk = new WatchedDisk(WatchedDisk.Watch.NOTHING);
        new CaseScript(folder, disk, CaseChild.watched(disk, folder), line -> {}).run();
        return disk.boundaries();
    }

    private Effect whole() {
        Path folder = temp.resolve("whole");
        new CaseScript(folder, FileDisk.passing(), new PlainMatters(), line -> {}).run();
        return new SoundCase(folder).runAgain();
    }
}
