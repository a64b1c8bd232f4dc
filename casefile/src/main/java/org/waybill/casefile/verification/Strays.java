package org.waybill.casefile.verification;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.trouble.CaseTrouble;

/** Tells what lies in a case and is no part of it. */
final class Strays {
    private static final String MOVE = "Move it elsewhere if it is of use.";
    private static final Set<String> PARTS = Set.of(
            FolderGround.FOUNDING,
            FolderGround.FOUNDING + ".part",
            FolderGround.DATABASE,
            FolderGround.DATABASE + "-wal",
            FolderGround.DATABASE + "-shm",
            FolderGround.DATABASE + ".seal",
            FolderGround.DATABASE + ".seal.part",
            "archive",
            "lock",
            "log");

    private Strays() {}

    static void in(Path root, Findings findings) {
        for (String name : names(root)) {
            if (!PARTS.contains(name)) {
                findings.add(Finding.note("file " + name, "it is no part of the case", MOVE));
            }
        }
        for (String name : names(root.resolve("archive").resolve("part"))) {
            findings.add(Finding.note(
                    "archive part/" + name,
                    "a run was stopped while it was written",
                    "Nothing needs to be done; the next to write to the case clears it away."));
        }
    }

    static void in(Log log, Findings findings) {
        log.strays().forEach(name -> findings.add(Finding.note("log " + name, "it is no part of the log", MOVE)));
    }

    private static SortedSet<String> names(Path folder) {
        TreeSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(path -> names.add(String.valueOf(path.getFileName()).replace("/", "")));
        } catch (IOException e) {
            throw CaseTrouble.reading(folder, e);
        }
        return names;
    }
}
