package org.waybill.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.trouble.CaseTrouble;

/** What another process does with a case; one line to its parent for everything that was acknowledged. */
final class CaseChild {
    /** The exit status of a process that killed itself. */
    static final int KILLED = 9;

    private final Path folder;

    private CaseChild(Path folder) {
        this.folder = folder;
    }

    /** A job, a folder, and a number or a name. */
    public static void main(String[] words) throws IOException {
        CaseChild child = new CaseChild(Path.of(words[1]));
        switch (words[0]) {
            case "script" -> child.script(Integer.parseInt(words[2]));
            case "hold" -> child.hold(words[2]);
            case "write" -> child.write(Integer.parseInt(words[2]));
            case "read" -> child.read();
            default -> throw new IllegalArgumentException("no such job");
        }
    }

    /** To its parent, at once. */
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Halts at a boundary; at none where the number is 0. */
    private void script(int last) {
        WatchedDisk disk = new WatchedDisk((number, file) -> {
            if (number == last) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
        new CaseScript(folder, disk, watched(disk, folder), CaseChild::say).run();
        say("boundaries " + disk.boundaries());
    }

    /** Matters that are a boundary too. */
    static PlainMatters watched(WatchedDisk disk, Path folder) {
        return new PlainMatters(() -> {
            try {
                disk.between(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private FolderGround ground() {
        return FolderGround.open(folder, FileDisk.passing(), true);
    }

    private CaseWriter writer(String who) {
        return CaseWriter.open(ground(), new PlainMatters(), () -> Instant.EPOCH, who, CatchingUp.UNHEARD);
    }

    /** Holds the place of the one who writes until its parent lets go. */
    private void hold(String who) throws IOException {
        try (CaseWriter writer = writer(who)) {
            writer.flush();
            say("holding");
            System.in.read();
        } catch (CaseTrouble e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    /** Adds pages, each on its own. */
    private void write(int pages) {
        try (CaseWriter writer = writer("a writing process")) {
            for (int number = 0; number < pages; number++) {
                writer.add(MadePages.page(number, 1));
                writer.flush();
                say("wrote " + number);
            }
        }
    }

    /** Reads over and over until its parent closes its input. */
    private void read() throws IOException {
        Watching watching = new Watching(folder);
        say("reading");
        do {
            watching.look();
        } while (System.in.available() == 0);
        say("saw " + watching.told());
    }
}
