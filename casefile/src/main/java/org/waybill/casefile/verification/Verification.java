package org.waybill.casefile.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waybill.casefile.archive.FolderArchive;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.parcel.OpenParcel;

/** Checks a case that may be damaged, and goes on after each thing found. */
public final class Verification {
    private Verification() {}

    /**
     * Checks a case in a folder, or in the file that a case was packed into.
     *
     * <p>One whose {@code case.json} names a database lies there, and is to be checked as its ground.
     *
     * @param place the folder, or the {@code .zip}
     * @throws org.waybill.casefile.trouble.CaseTrouble where there is no case at all, or its files cannot be read
     */
    public static VerificationReport of(Path place, Matters matters, VerificationOptions options) {
        if (Files.isRegularFile(place)) {
            try (OpenParcel parcel = OpenParcel.of(place)) {
                return of(place.toString(), parcel.root(), matters, options);
            }
        }
        return of(place.toString(), place, matters, options);
    }

    private static VerificationReport of(String shown, Path root, Matters matters, VerificationOptions options) {
        Findings findings = new Findings();
        Tally tally = new Tally();
        Optional<Founding> founding = FoundingCheck.read(root, findings);
        Disk disk = FileDisk.passing();
        FolderArchive archive = new FolderArchive(root.resolve("archive"), disk);
        SegmentedLog log = new SegmentedLog(root.resolve("log"), disk);
        Strays.in(root, findings);
        Run run = new Run(archive, log, log::survey, founding, options, findings, tally);
        try (FreshIndex fresh = new FreshIndex(matters);
                DatabaseCheck database = database(root, matters, fresh, tally)) {
            return run.report(shown, fresh, database);
        }
    }

    /** In a file that a case was packed into there is none, and none is missed. */
    private static DatabaseCheck database(Path root, Matters matters, FreshIndex fresh, Tally tally) {
        boolean packed = !root.getFileSystem().provider().getScheme().equals("file");
        return packed ? new DatabaseCheck.None(new Findings()) : SqliteCheck.of(root, matters, fresh.index(), tally);
    }

    /** Checks a case wherever it lies; for one in a folder, its place says more. */
    public static VerificationReport of(Ground ground, Matters matters, VerificationOptions options) {
        Findings findings = new Findings();
        Tally tally = new Tally();
        Log log = ground.log();
        try (FreshIndex fresh = new FreshIndex(matters);
                DatabaseCheck database = GroundCheck.of(ground, matters, tally)) {
            Run run = new Run(
                    ground.archive(),
                    log,
                    survey -> log.read(0, Long.MAX_VALUE, survey::line),
                    Optional.of(ground.founding()),
                    options,
                    findings,
                    tally);
            return run.report(ground.shown(), fresh, database);
        }
    }
}
