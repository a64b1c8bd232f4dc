package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.index.SqliteIndexes;

/** Lines of the log that somebody removes, copies, swaps or writes anew. */
final class LogCorruptions {
    private static final String LOG = "log/entries-000000000000.jsonl";

    private final Path folder;
    private final String text;
    private final List<String> lines;

    LogCorruptions(Path folder, Copy whole) {
        this.folder = folder;
        this.text = new String(whole.get(LOG), UTF_8);
        this.lines = LogLines.of(text).lines();
    }

    /** With the chain left as it was; the database may be gone too, so that it is no witness. */
    Optional<Corruption> line(Random random) throws IOException {
        LogLines changed = LogLines.of(text);
        int at = random.nextInt(lines.size());
        Corruption corruption = done(changed, at, random);
        if (random.nextInt(3) == 0) {
            forgetDatabase();
        }
        write(changed);
        return Optional.of(corruption);
    }

    private Corruption done(LogLines changed, int at, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> {
                changed.lines().remove(at);
                return Corruption.ofEntry("line " + at + " removed", at);
            }
            case 1 -> {
                int to = random.nextInt(lines.size() + 1);
                changed.lines().add(to, lines.get(at));
                // Of two copies the second is the one too much.
                return Corruption.ofEntry("line " + at + " copied to " + to, at);
            }
            case 2 -> {
                int first = Math.min(at, lines.size() - 2);
                Collections.swap(changed.lines(), first, first + 1);
                return new Corruption(
                        "lines " + first + " and the next swapped",
                        report -> Corruption.damaged(
                                report,
                                object -> Corruption.covers(object, first) || Corruption.covers(object, first + 1)));
            }
            case 3 -> {
                changed.putIn(at);
                return Corruption.ofEntry("a line put in at " + at, at);
            }
            default -> {
                changed.edit(at);
                return Corruption.ofEntry("line " + at + " edited", at);
            }
        }
    }

    /** By somebody who makes the chain anew, and perhaps the database. */
    Optional<Corruption> rewritten(Random random) throws IOException {
        LogLines changed = LogLines.of(text);
        int at = 1 + random.nextInt(lines.size() - 1);
        boolean removed = random.nextInt(4) == 0;
        if (removed) {
            changed.lines().remove(at);
        } else {
            changed.edit(at);
        }
        changed.relink();
        write(changed);
        String what = "line " + at + (removed ? " removed" : " edited") + " and the chain made anew";
        return switch (random.nextInt(3)) {
            case 0 -> Optional.of(Corruption.ofEntry(what, at));
            case 1 -> {
                forgetDatabase();
                yield Optional.of(Corruption.ofEntry(what + ", without a database", at));
            }
            default -> rebuilt(what, removed ? lines.size() - 1 : at);
        };
    }

    /**
     * The checkpoints stay as the one witness. Which of the two is right cannot be told, so they may be named themselves;
     * and a log that lacks one of its entries cannot be told from one that lacks its last.
     */
    private Optional<Corruption> rebuilt(String what, int at) {
        forgetDatabase();
        try {
            Casefile.open(FolderGround.open(folder, FileDisk.passing(), true), new PlainMatters(), CatchingUp.UNHEARD)
                    .close();
        } catch (RuntimeException e) {
            // What was removed is needed by what follows: no database can be made of it.
            return Optional.empty();
        }
        return Optional.of(new Corruption(
                what + ", and the database too",
                report -> Corruption.damaged(
                        report, object -> Corruption.covers(object, at) || object.startsWith("checkpoint "))));
    }

    private void forgetDatabase() {
        SqliteIndexes.wipe(folder.resolve("case.sqlite"));
        try {
            Files.deleteIfExists(folder.resolve("case.sqlite.seal"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(LogLines changed) throws IOException {
        Files.writeString(folder.resolve(LOG), changed.text());
    }
}
