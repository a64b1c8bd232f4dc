package org.waybill.casefile.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** Packs a case into one file, and unpacks it. */
public final class Parcel {
    private Parcel() {}

    /**
     * Packs a case; the file appears whole or not at all.
     *
     * @param ground of the case, to which nobody should write meanwhile
     * @param file what lay under its name is lost
     * @throws CaseTrouble where an object of the case is damaged, or the file cannot be written
     */
    public static void pack(Ground ground, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Packing packing = new Packing(part)) {
                packing.add(ground);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw CaseTrouble.writing(file, Objects.requireNonNullElse(e.getCause(), new IOException()));
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        } finally {
            remove(part);
        }
    }

    /**
     * Unpacks a case into a folder that is not there yet, or is empty; the folder becomes a case whole or not at all.
     *
     * <p>Objects are held to their names and every line of the log to the one before. Whether the case is also the one it
     * says it is, its checkpoints tell: check it.
     *
     * @throws CaseTrouble where the file is no packed case, or not to be trusted
     */
    public static void unpack(Path file, Path folder) {
        refuseUsed(folder);
        Path whole = folder.toAbsolutePath().normalize();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        if (Files.exists(part)) {
            throw Trouble.ALREADY_THERE.met(part + " is left from before, or another unpacks there");
        }
        try (Contents contents = Contents.of(file)) {
            Files.createDirectories(part);
            new Unpacking(contents, part).all();
            Files.deleteIfExists(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CaseTrouble.writing(folder, e);
        } finally {
            remove(part);
        }
    }

    private static void refuseUsed(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (inside.findAny().isPresent()) {
                throw Trouble.ALREADY_THERE.met(folder + " is not empty");
            }
        } catch (IOException e) {
            throw CaseTrouble.reading(folder, e);
        }
    }

    /** What is left of a try that failed. */
    private static void remove(Path part) {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> all = Files.walk(part)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw CaseTrouble.writing(part, e);
        }
    }
}
