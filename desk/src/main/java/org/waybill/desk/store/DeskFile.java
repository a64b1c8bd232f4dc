package org.waybill.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file of a desk, open for many readers at once.
 *
 * <p>It is written once and then never changed, so readers need no locks. Closing waits for nobody: who asks just now is
 * answered, and the last to be answered lets go of the file.
 */
public final class DeskFile implements AutoCloseable {
    /** As much as SQLite maps. */
    private static final long MMAP_BYTES = 0x7FFF_0000L;

    private final int readers;
    private final BlockingQueue<Handle> free;
    private volatile boolean closed;

    private DeskFile(Path file, int readers) {
        this.readers = readers;
        this.free = new ArrayBlockingQueue<>(readers);
        Jdbi jdbi = jdbi("jdbc:sqlite:file:" + escaped(file) + "?immutable=1", true);
        for (int reader = 0; reader < readers; reader++) {
            Handle handle = jdbi.open();
            handle.execute("PRAGMA mmap_size = " + MMAP_BYTES);
            free.add(handle);
        }
    }

    /** Opens a file that {@link #make} wrote. */
    public static DeskFile open(Path file, int readers) {
        return new DeskFile(file, readers);
    }

    /**
     * Writes a file; it gets its name when it is whole.
     *
     * @throws IOException where that cannot be written
     */
    public static void make(Path file, Consumer<Handle> filling) throws IOException {
        Path growing = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".growing");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(growing);
            try (Handle handle =
                    jdbi("jdbc:sqlite:" + growing.toAbsolutePath(), false).open()) {
                handle.execute("PRAGMA journal_mode = OFF");
                handle.execute("PRAGMA synchronous = OFF");
                handle.execute("PRAGMA cache_size = -65536");
                handle.useTransaction(filling::accept);
            }
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (JdbiException e) {
            throw new IOException("the desk cannot be written: " + file, e);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    /** Asks the tables; waits where all readers are busy. */
    public <T> T ask(Function<Handle, T> question) {
        Handle handle = take();
        try {
            return question.apply(handle);
        } finally {
            free.add(handle);
            letGo();
        }
    }

    private Handle take() {
        try {
            for (Handle handle = free.poll(1, TimeUnit.SECONDS); ; handle = free.poll(1, TimeUnit.SECONDS)) {
                if (handle != null) {
                    return handle;
                }
                if (closed) {
                    throw new IllegalStateException("this desk was put away");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the desk", e);
        }
    }

    private void letGo() {
        if (closed) {
            for (Handle handle = free.poll(); handle != null; handle = free.poll()) {
                handle.close();
            }
        }
    }

    /** How many may ask at once. */
    public int readers() {
        return readers;
    }

    /** RFC 3986: what would end the path or stand for another character. */
    private static String escaped(Path file) {
        return file.toAbsolutePath().toUri().getRawPath().replace(";", "%3B");
    }

    private static Jdbi jdbi(String address, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address);
        return Jdbi.create(source);
    }

    @Override
    public void close() {
        closed = true;
        letGo();
    }
}
