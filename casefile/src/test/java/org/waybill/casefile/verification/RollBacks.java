package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A log, a database or both that are what they were some days ago. */
final class RollBacks {
    private static final String LOG = "log/entries-000000000000.jsonl";
    private static final String DATABASE = "case.sqlite";
    private static final String SEAL = "case.sqlite.seal";

    private final Path folder;
    private final Copy whole;
    private final List<Copy> earlier;

    RollBacks(Path folder, Copy whole, List<Copy> earlier) {
        this.folder = folder;
        this.whole = whole;
        this.earlier = earlier;
    }

    Optional<Corruption> any(Random random) throws IOException {
        Copy old = earlier.get(random.nextInt(earlier.size()));
        return switch (random.nextInt(5)) {
            case 0 -> cut(random);
            case 1 -> {
                database(old);
                yield Optional.of(Corruption.of("the database and its seal are older", "database"));
            }
            case 2 -> {
                database(old);
                Files.delete(folder.resolve(SEAL));
                // This is what a run leaves that was killed between log and database.
                yield Optional.of(new Corruption(
                        "the database is older, without a seal",
                        report -> report.isWhole()
                                && Corruption.objects(report, true).contains("database")));
            }
            case 3 -> {
                database(old);
                yield log(old, "log and database are older");
            }
            default -> log(old, "the log is older");
        };
    }

    private Optional<Corruption> log(Copy old, String what) throws IOException {
        byte[] bytes = old.get(LOG);
        Files.write(folder.resolve(LOG), bytes);
        return Optional.of(Corruption.ofEntry(what, lines(bytes)));
    }

    /** At any byte: half a line may stay. */
    private Optional<Corruption> cut(Random random) throws IOException {
        byte[] bytes = whole.get(LOG);
        byte[] rest = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        Files.write(folder.resolve(LOG), rest);
        return Optional.of(Corruption.ofEntry("the log is cut at byte " + rest.length, lines(rest)));
    }

    private void database(Copy old) throws IOException {
        Files.write(folder.resolve(DATABASE), old.get(DATABASE));
        Files.write(folder.resolve(SEAL), old.get(SEAL));
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, UTF_8).chars().filter(unit -> unit == '\n').count();
    }
}
