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
import java.util.Objects;
import java.util.Optional;
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
     * The locks of this process, with who holds them. POSIX lets go of a process's lock as soon as the process closes the
     * file anywhere, so nobody here may so much as look into the file of a lock that is held here.
     */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private CaseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static CaseLock take(Path file, String who) {
        Path place = place(file);
        String holder = HELD_HERE.putIfAbsent(place, who);
        if (holder != null) {
            throw inUse(holder);
        }
        try {
            return new CaseLock(place, locked(file, who));
        } catch (RuntimeException | Error e) {
            HELD_HERE.remove(place);
            throw e;
        }
    }

    /** The same for every name of the same folder. */
    private static Path place(Path file) {
        Path whole = file.toAbsolutePath();
        try {
            return Objects.requireNonNull(whole.getParent()).toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            throw CaseTrouble.writing(file, e);
        }
    }

    private static FileChannel locked(Path file, String who) {
        FileChannel channel = open(file);
        try {
            if (tried(channel) == null) {
                throw inUse(text(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
            return channel;
        } catch (IOException e) {
            closeQuietly(channel);
            throw CaseTrouble.writing(file, e);
        } catch (CaseTrouble e) {
            closeQuietly(channel);
            throw e;
        }
    }

    private static CaseTrouble inUse(String holder) {
        return Trouble.IN_USE.met("the case is being written to by " + (holder.isBlank() ? "another" : holder));
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw holder(file).map(CaseLock::inUse).orElseGet(() -> CaseTrouble.writing(file, e));
        }
    }

    /** Whoever may not write can still tell whether another does. */
    private static Optional<String> holder(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null ? Optional.of(text(channel)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
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
        } catch (IOException e) {
            // Who held it is of no interest any more, and the next one writes a name of its own.
            return;
        } finally {
            closeQuietly(channel);
            HELD_HERE.remove(file);
        }
    }

    /** The system lets go of the lock in any case. */
    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            return;
        }
    }
}
