package org.waybill.casefile.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.waybill.casefile.archive.FolderArchive;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.PostgresGround;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.parcel.OpenParcel;
import org.waybill.casefile.trouble.CaseTrouble;

/** Checks a case that may be damaged, and goes on after each thing found. */
public final class Verification {
    private Verification() {}

    /** Checks a case that no variable of the environment is needed for; otherwise like the one that takes them. */
    public static VerificationReport of(Path place, Matters matters, VerificationOptions options) {
        return of(place, matters, options, Map.of());
    }

    /**
     * Checks a case in a folder, in the database that the folder's {@code case.json} names, or in the file that a case was
     * packed into.
     *
     * @param place the folder, or the {@code .zip}
     * @param environment the variables of this process, which may say who logs in to the database
     * @throws org.waybill.casefile.trouble.CaseTrouble where there is no case at all, its files cannot be read, or its
     *     database cannot be asked
     */
    public static VerificationReport of(
            Path place, Matters matters, VerificationOptions options, Map<String, String> environment) {
        if (Files.isRegularFile(place)) {
            try (OpenParcel parcel = OpenParcel.of(place)) {
                return of(place.toString(), parcel.root(), matters, options);
            }
        }
        Optional<Founding> shared = inDatabase(place);
        if (shared.isEmpty()) {
            return of(place.toString(), place, matters, options);
        }
        try (PostgresGround ground = PostgresGround.open(place, shared.get(), true, environment)) {
            return of(ground, matters, options);
        }
    }

    /** What is written of a case that lies in a database; empty for any other, also where nothing can be read of it. */
    private static Optional<Founding> inDatabase(Path folder) {
        try {
            return Optional.of(FolderGround.founding(folder))
                    .filter(founding -> !founding.database().isEmpty());
        } catch (CaseTrouble e) {
            // What is wrong with the file is found where the folder is looked at.
            return Optional.empty();
        }
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

    private static VerificationReport of(PostgresGround ground, Matters matters, VerificationOptions options) {
        Findings findings = new Findings();
        Tally tally = new Tally();
        Run run = new Run(
                ground.archive(),
                ground.log(),
                ground.log()::survey,
                Optional.of(ground.founding()),
                options,
                findings,
                tally);
        try (FreshIndex fresh = new FreshIndex(matters);
                DatabaseCheck database = PostgresCheck.of(ground, matters, fresh.index(), tally)) {
            return run.report(ground.shown(), fresh, database);
        }
    }
}
