package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.ground.Grounds;
import org.waybill.casefile.index.Matters;
import org.waybill.pipeline.LedgerMatters;

/** Opens cases for commands. */
final class Cases {
    static final Matters MATTERS = new LedgerMatters();

    private final Console console;

    Cases(Console console) {
        this.console = console;
    }

    /** To be read; closed by the caller. */
    Casefile read(Path folder) {
        return Casefile.open(ground(folder), MATTERS, catchingUp());
    }

    /** To be added to; closed by the caller. */
    CaseWriter write(Path folder, String who) {
        return CaseWriter.open(ground(folder), MATTERS, InstantSource.system(), who, catchingUp());
    }

    /** Does something with where a case lies, without opening its tables. */
    void packing(Path folder, Consumer<Ground> doing) {
        try (Ground ground = ground(folder)) {
            doing.accept(ground);
        }
    }

    static Ground ground(Path folder) {
        return Grounds.open(folder, FileDisk.lasting(), true, System.getenv());
    }

    CatchingUp catchingUp() {
        return new ProgressBar(console, "Bringing the database up to the log")::entries;
    }

    /** A case that ends with the command, for documents that lie in none. */
    static Path temporary() {
        try {
            Path folder = Files.createTempDirectory(temporaryName());
            FolderGround.make(folder, FileDisk.passing(), new Founding("temporary", "", ""));
            return folder;
        } catch (IOException e) {
            throw new UserError(
                    "WB-237",
                    "no temporary folder can be made in " + System.getProperty("java.io.tmpdir"),
                    "Free some room there, or name another with -Djava.io.tmpdir=DIR in WAYBILL_JAVA_OPTIONS.");
        }
    }

    /** Tells whose a folder is that a killed run left behind. */
    static String temporaryName() {
        return "waybill-case-" + ProcessHandle.current().pid() + "-";
    }

    static CaseWriter writeTemporary(Path folder) {
        // Nobody ever sees when a temporary case was made; a fixed time keeps what follows from it the same.
        return CaseWriter.open(
                FolderGround.open(folder, FileDisk.passing(), false),
                MATTERS,
                InstantSource.fixed(Instant.EPOCH),
                "waybill",
                CatchingUp.UNHEARD);
    }

    static void discard(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst =
                    inside.sorted((one, other) -> other.compareTo(one)).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // The system clears its temporary folder by itself; the result is written, and that is what counts.
            return;
        }
    }

    /** How many entries a case had at a moment that the user names. */
    static long sizeAsOf(Casefile file, String moment) {
        if (moment.isEmpty()) {
            return file.size();
        }
        long size = file.sizeAt(instant(moment));
        if (size == 0) {
            throw new UserError(
                    "WB-216",
                    "the case begins after " + moment,
                    "Its first entry is of " + file.entry(0).at() + "; name a later moment.");
        }
        return size;
    }

    /** The moment that the user names; empty where none is named. */
    static Optional<Instant> moment(String moment) {
        return moment.isEmpty() ? Optional.empty() : Optional.of(instant(moment));
    }

    /** A day is meant to its end, by universal time. */
    private static Instant instant(String moment) {
        try {
            return moment.contains("T")
                    ? Instant.parse(moment)
                    : LocalDate.parse(moment)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1);
        } catch (DateTimeException e) {
            throw new UserError(
                    "WB-215",
                    "--as-of " + moment + " is no moment",
                    "Write a day as 2026-11-22, or a moment as 2026-11-22T18:30:00Z.");
        }
    }
}
