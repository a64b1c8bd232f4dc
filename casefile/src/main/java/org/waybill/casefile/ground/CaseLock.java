package org.waybill.casefile.ground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * The place of the one who writes, held by a lock of the system on a file.
 *
 * <p>The system lets go when a process ends, however it ends; the file says who, and is empty while nobody writes.
 */
final class CaseLock implements AutoCloseable {
    private static final int LONGEST = 500;

    /**
     * Who holds which file in this process. Asked before the file is touched: on POSIX systems a process that closes a file
     * lets go of its locks on it, whichever channel took them.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private CaseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static CaseLock take(Path given, String who) {
        Path file = real(given);
        String holder = HELD.putIfAbsent(file, who);
        if (holder != null) {
            throw inUse(holder);
        }
        try {
            return take(file, open(file), who);
        } catch (CaseTrouble e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static CaseLock take(Path file, FileChannel channel, String who) {
        try {
            FileLock lock = tried(channel);
            if (lock == null) {
                String holder = text(channel);
                channel.close();
                throw inUse(holder);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
            return new CaseLock(file, channel);
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    private static CaseTrouble inUse(String holder) {
        return Trouble.IN_USE.met("the case is being written to by " + (holder.isBlank() ? "another" : holder));
    }

    /** One file has many names, one of which is its own; its folder is there. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath();
        try {
            return whole.getParent() == null
                    ? whole
                    : whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            // The system lets go of the lock in any case; who held it is of no interest any more.
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
