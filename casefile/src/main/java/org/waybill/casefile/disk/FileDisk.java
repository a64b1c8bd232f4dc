package org.waybill.casefile.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file system of this machine. */
public final class FileDisk implements Disk {
    private final boolean lasting;

    private FileDisk(boolean lasting) {
        this.lasting = lasting;
    }

    /** Waits until bytes are on the disk. */
    public static FileDisk lasting() {
        return new FileDisk(true);
    }

    /** Leaves it to the system when bytes reach the disk: for a case that ends with the run. */
    public static FileDisk passing() {
        return new FileDisk(false);
    }

    @Override
    public void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        put(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        put(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private void put(Path file, byte[] bytes, OpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            sync(channel);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            sync(channel);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** A folder can be opened like a file on POSIX systems alone; elsewhere names are kept without being asked. */
    @Override
    public void settle(Path folder) throws IOException {
        if (!lasting || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void sync(FileChannel channel) throws IOException {
        if (lasting) {
            channel.force(true);
        }
    }
}
