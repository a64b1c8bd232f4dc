package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.SoundCase.Effect;
import org.waybill.casefile.disk.FileDisk;

/** Real processes, killed: at a sample of the boundaries that {@link KilledTest} visits all, and at any moment at all. */
class KilledProcessTest {
    private static final long SEED = 4_711;
    private static final int AT_BOUNDARIES = 8;
    private static final int AT_ANY_MOMENT = 6;

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);

    @Test
    void loses_nothing_when_it_halts_at_a_boundary() throws IOException, InterruptedException {
        int boundaries = boundaries();
        Effect whole = whole();
        for (int round = 0; round < AT_BOUNDARIES; round++) {
            Path folder = temp.resolve("halted" + round);
            int boundary = 1 + random.nextInt(boundaries);
            try (Child child = new Child(temp, "script", folder.toString(), String.valueOf(boundary))) {
                List<String> acknowledged = child.lines();
                assertThat(child.end()).as("boundary %d", boundary).isEqualTo(CaseChild.KILLED);
                check(folder, acknowledged, whole);
            }
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
                check(folder, acknowledged, whole);
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

    private void check(Path folder, List<String> acknowledged, Effect whole) {
        SoundCase found = new SoundCase(folder);
        found.check(acknowledged, random.nextBoolean());
        assertThat(found.runAgain()).isEqualTo(whole);
    }

    private int boundaries() {
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
