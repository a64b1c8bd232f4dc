package org.waybill.casefile.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.trouble.CaseTrouble;

/** Checkpoints and stamps as files of a folder. */
final class Notes {
    private static final Pattern NAME = Pattern.compile("(\\d{12})\\.(checkpoint|tsr)");
    private static final String PART = ".part";

    private final Path folder;
    private final Disk disk;

    Notes(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    void keep(Note note) {
        Path file = file(note.kind(), note.size());
        Path part = folder.resolve(file.getFileName() + PART);
        try {
            disk.folder(folder);
            disk.write(part, note.bytes());
            disk.move(part, file);
            disk.settle(folder);
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    List<Long> sizes(NoteKind kind) {
        List<Long> sizes = new ArrayList<>();
        for (String name : LogFiles.names(folder)) {
            Matcher form = NAME.matcher(name);
            if (form.matches() && form.group(2).equals(kind.suffix())) {
                sizes.add(Long.parseLong(form.group(1)));
            }
        }
        return sizes;
    }

    Optional<byte[]> get(NoteKind kind, long size) {
        Path file = file(kind, size);
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    /** What is neither a note nor one left half written. */
    List<String> strays() {
        return LogFiles.names(folder).stream()
                .filter(name -> !NAME.matcher(name).matches() && !name.endsWith(PART))
                .toList();
    }

    private Path file(NoteKind kind, long size) {
        return folder.resolve(LogFiles.number(size) + "." + kind.suffix());
    }
}
