package org.waybill.casefile.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.archive.FolderArchive;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.log.SegmentedLog;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** A case in a folder of its own, which can be copied, zipped and mailed. */
public final class FolderGround implements Ground {
    /** The file that makes a folder a case. */
    public static final String FOUNDING = "case.json";

    /** The index. */
    public static final String DATABASE = "case.sqlite";

    private static final String LOCK = "lock";

    private final Path folder;
    private final Disk disk;
    private final boolean lasting;
    private final Founding founding;
    private final FolderArchive archive;
    private final SegmentedLog log;
    private @Nullable CaseLock lock;

    private FolderGround(Path folder, Disk disk, boolean lasting, Founding founding) {
        this.folder = folder;
        this.disk = disk;
        this.lasting = lasting;
        this.founding = founding;
        this.archive = new FolderArchive(folder.resolve("archive"), disk);
        this.log = new SegmentedLog(folder.resolve("log"), disk);
    }

    /**
     * A case that is there.
     *
     * @param lasting whether what is written must outlive a loss of power
     */
    public static FolderGround open(Path folder, Disk disk, boolean lasting) {
        return new FolderGround(folder, disk, lasting, founding(folder));
    }

    /** Makes a folder a case. It may be there, if nothing is in it. */
    public static void make(Path folder, Disk disk, Founding founding) {
        refuseUsed(folder);
        Path file = folder.resolve(FOUNDING);
        Path part = folder.resolve(FOUNDING + ".part");
        try {
            disk.folder(folder);
            disk.write(part, founding.bytes());
            disk.move(part, file);
            disk.settle(folder);
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    static void refuseUsed(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw Trouble.ALREADY_THERE.met(folder + " is a file");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            // A run that was stopped while it made the case leaves this part behind, and nothing else.
            if (inside.anyMatch(path -> !path.endsWith(FOUNDING + ".part"))) {
                throw Trouble.ALREADY_THERE.met(
                        Files.exists(folder.resolve(FOUNDING))
                                ? folder + " is a case already"
                                : folder + " is not empty");
            }
        } catch (IOException e) {
            throw CaseTrouble.reading(folder, e);
        }
    }

    /** Whether a folder holds a case. */
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve(FOUNDING));
    }

    /** What a case's {@code case.json} says. */
    public static Founding founding(Path folder) {
        Path file = folder.resolve(FOUNDING);
        if (!Files.isRegularFile(file)) {
            throw Trouble.NO_CASE.met(folder + " holds no case");
        }
        try {
            return Founding.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    @Override
    public String shown() {
        return folder.toString();
    }

    @Override
    public FolderArchive archive() {
        return archive;
    }

    @Override
    public SegmentedLog log() {
        return log;
    }

    @Override
    public Founding founding() {
        return founding;
    }

    @Override
    public void lock(String who) {
        lock = CaseLock.take(folder.resolve(LOCK), who);
        try {
            prepare();
        } catch (RuntimeException | Error e) {
            unlock();
            throw e;
        }
    }

    private void prepare() {
        try {
            disk.folder(folder.resolve("log"));
            disk.folder(folder.resolve("archive"));
            Seal.lift(database(), disk);
            // Also after a loss of power the folders must be there, and the seal must not.
            disk.settle(folder);
        } catch (IOException e) {
            throw CaseTrouble.writing(folder, e);
        }
        log.mend();
        archive.clear();
    }

    @Override
    public Index indexForWriting(Matters matters) {
        return indexes(matters).openForWriting();
    }

    @Override
    public boolean hasIndex(Matters matters) {
        return indexes(matters).isCurrent();
    }

    @Override
    public Index indexForReading(Matters matters) {
        return indexes(matters).openForReading();
    }

    @Override
    public void dropIndex() {
        SqliteIndexes.wipe(database());
    }

    private SqliteIndexes indexes(Matters matters) {
        return new SqliteIndexes(database(), matters, lasting);
    }

    private Path database() {
        return folder.resolve(DATABASE);
    }

    @Override
    public void settle() {
        if (lasting && !isWaiting()) {
            Seal.put(database(), disk);
        }
    }

    /** Somebody who reads keeps what was written beside the database; whoever writes next brings it in, and seals. */
    private boolean isWaiting() {
        Path waiting = folder.resolve(DATABASE + "-wal");
        try {
            return Files.exists(waiting) && Files.size(waiting) > 0;
        } catch (IOException e) {
            throw CaseTrouble.reading(waiting, e);
        }
    }

    @Override
    public void close() {
        unlock();
    }

    @Override
    public void unlock() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
