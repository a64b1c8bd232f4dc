package org.waybill.screening.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.waybill.model.Sha256;

/** Writes such that a stop at any point leaves a file as it was or as it should be. */
final class ShelfDisk {
    private ShelfDisk() {}

    /** Copies a file to the disk, down to the platter, and names its bytes. */
    static Sha256 copy(InputStream from, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream bytes = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            from.transferTo(bytes);
            channel.force(true);
        }
        return Sha256.of(digest);
    }

    /** Puts bytes under a name in one step; the file beside it that was begun is named for the writer. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path begun = Files.createTempFile(folder(file), ".begun", "");
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(bytes);
            channel.force(true);
        }
        move(begun, file);
    }

    /** Gives a file its name in one step. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(folder(to));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file on a shelf lies in a folder");
    }

    /** A folder can be opened like a file on POSIX systems alone; elsewhere names are kept without being asked. */
    private static void settle(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
