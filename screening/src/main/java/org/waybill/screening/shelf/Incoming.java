package org.waybill.screening.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.screening.list.record.ListPart;

/** Copies of files on their way to the shelf: what is read and what is kept are the same bytes. */
final class Incoming implements Closeable {
    private final Path folder;
    private final List<ShelvedFile> files = new ArrayList<>();

    private Incoming(Path folder) {
        this.folder = folder;
    }

    static Incoming of(Path shelf, List<ListPart> parts) throws IOException {
        Path all = Files.createDirectories(shelf.resolve("incoming"));
        Incoming incoming = new Incoming(Files.createTempDirectory(all, "list"));
        try {
            for (ListPart part : parts) {
                incoming.add(part);
            }
            return incoming;
        } catch (IOException | RuntimeException e) {
            incoming.close();
            throw e;
        }
    }

    private void add(ListPart part) throws IOException {
        Path copy = folder.resolve(String.valueOf(files.size()));
        try (InputStream bytes = part.open()) {
            files.add(new ShelvedFile(part.name(), ShelfDisk.copy(bytes, copy), Files.size(copy)));
        }
    }

    List<ShelvedFile> files() {
        return files;
    }

    /** The copies, to be read. */
    List<ListPart> parts() {
        List<ListPart> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path copy = folder.resolve(String.valueOf(i));
            parts.add(new ListPart(ListPart.Role.MAIN, files.get(i).name(), () -> Files.newInputStream(copy)));
        }
        return parts;
    }

    /** Moves the copies under their digests. */
    void settle(Path bytes) throws IOException {
        Files.createDirectories(bytes);
        for (int i = 0; i < files.size(); i++) {
            ShelfDisk.move(
                    folder.resolve(String.valueOf(i)),
                    bytes.resolve(files.get(i).sha256().hex()));
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path one : left.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(folder);
    }
}
