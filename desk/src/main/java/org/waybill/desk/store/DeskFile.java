package org.waybill.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a desk, open for many readers at once. */
public final class DeskFile implements AutoCloseable {
    private static final int MMAP_BYTES = 1 << 30;

    private final List<Handle> all = new ArrayList<>();
    private final BlockingQueue<Handle> free;

    private DeskFile(Path file, int readers) {
        this.free = new ArrayBlockingQueue<>(readers);
        Jdbi jdbi = jdbi(file, true);
        for (int reader = 0; reader < readers; reader++) {
            Handle handle = jdbi.open();
            handle.execute("PRAGMA mmap_size = " + MMAP_BYTES);
            all.add(handle);
            free.add(handle);
        }
    }

    /** Opens a file that {@link #make} wrote. */
    public static DeskFile open(Path file, int readers) {
        return new DeskFile(file, readers);
    }

    /** Writes a file anew; whoever has the one of that name open goes on reading the old one. */
    public static void make(Path file, Consumer<Handle> filling) {
        Path growing = file.resolveSibling(file.getFileName() + ".growing");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(growing);
            try (Handle handle = jdbi(growing, false).open()) {
                handle.execute("PRAGMA journal_mode = OFF");
                handle.execute("PRAGMA synchronous = OFF");
                handle.useTransaction(filling::accept);
            }
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the desk cannot be written: " + file, e);
        }
    }

    /** Asks the tables; waits where all readers are busy. */
    public <T> T ask(Function<Handle, T> question) {
        Handle handle = take();
        try {
            return question.apply(handle);
        } finally {
            free.add(handle);
        }
    }

    private Handle take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the desk", e);
        }
    }

    private static Jdbi jdbi(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return Jdbi.create(source);
    }

    @Override
    public void close() {
        all.forEach(Handle::close);
    }
}
