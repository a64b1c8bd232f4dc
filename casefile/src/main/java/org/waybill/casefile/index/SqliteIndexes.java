package org.waybill.casefile.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.SqlTrouble;

/** Opens indexes that are one SQLite file. */
public final class SqliteIndexes {
    private static final int CACHE_KIBIBYTES = -64_000;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path file;
    private final Matters matters;
    private final boolean lasting;

    /**
     * Indexes in one place.
     *
     * @param lasting whether what was committed outlives a loss of power; a stop of the program it outlives always
     */
    public SqliteIndexes(Path file, Matters matters, boolean lasting) {
        this.file = file;
        this.matters = matters;
        this.lasting = lasting;
    }

    /** The index to write to; empty where there was none, or one whose rows another version made. */
    public Index openForWriting() {
        if (Files.exists(file) && !isCurrent()) {
            wipe(file);
        }
        boolean fresh = !Files.exists(file);
        try {
            SQLiteDataSource source = new SQLiteDataSource(writing());
            source.setUrl("jdbc:sqlite:" + file);
            Handle handle = Jdbi.open(source.getConnection());
            if (fresh) {
                fill(handle);
            }
            return new Index(handle, Dialect.SQLITE, matters);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } catch (JdbiException e) {
            throw SqlTrouble.of(e);
        }
    }

    private void fill(Handle handle) throws SQLException {
        try {
            Schema.SQLITE.make(handle, matters);
        } catch (SQLException | RuntimeException | Error e) {
            handle.close();
            throw e;
        }
    }

    /** The index to read from, beside whoever writes. */
    public Index openForReading() {
        try {
            return new Index(Jdbi.open(reader()), Dialect.SQLITE, matters);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /**
     * An index that ends with the run, to compare another with.
     *
     * <p>SQLite keeps one without a name in memory as far as its cache goes, and the rest in a file that nobody else sees.
     */
    public static Index passing(Matters matters) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setCacheSize(CACHE_KIBIBYTES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:");
        try {
            Handle handle = Jdbi.open(source.getConnection());
            Schema.SQLITE.make(handle, matters);
            return new Index(handle, Dialect.SQLITE, matters);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Whether there is an index whose rows this version would make the same. */
    public boolean isCurrent() {
        if (!Files.exists(file)) {
            return false;
        }
        try (Handle handle = Jdbi.open(reader())) {
            List<String> made = handle.createQuery("SELECT projection FROM made_by")
                    .mapTo(String.class)
                    .list();
            return made.equals(List.of(Schema.SQLITE.projection(matters)));
        } catch (SQLException | JdbiException e) {
            return false;
        }
    }

    /** Removes it with what SQLite keeps beside it. */
    public static void wipe(Path file) {
        for (String suffix : List.of("-wal", "-shm", "-journal", "")) {
            Path part = file.resolveSibling(file.getFileName() + suffix);
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw CaseTrouble.writing(part, e);
            }
        }
    }

    private SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(lasting ? SQLiteConfig.SynchronousMode.NORMAL : SQLiteConfig.SynchronousMode.OFF);
        config.setCacheSize(CACHE_KIBIBYTES);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config;
    }

    /**
     * In a folder that cannot be written, SQLite must be told that nobody else writes either. Then it leaves out what a
     * writer has yet to bring into the file, so where there is such a thing it is not told, and may find no way to read.
     */
    private Connection reader() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setCacheSize(CACHE_KIBIBYTES);
        config.setBusyTimeout(PATIENCE_MILLIS);
        Path folder = file.toAbsolutePath().getParent();
        boolean sealed = folder != null && !Files.isWritable(folder) && !hasMoreToRead();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + (sealed ? "?immutable=1" : ""));
        return source.getConnection();
    }

    private boolean hasMoreToRead() {
        Path ahead = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return Files.exists(ahead) && Files.size(ahead) > 0;
        } catch (IOException e) {
            throw CaseTrouble.reading(ahead, e);
        }
    }
}
