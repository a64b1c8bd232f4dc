package org.waybill.casefile.index;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import org.waybill.casefile.trouble.SqlTrouble;

/**
 * Tries whether the search over whole texts can forget each of them, as it must when a document is read anew.
 *
 * <p>A row of that search says in which of its parts the words lie that are to be struck out. Nothing that is found today
 * shows whether that is so. So the search is copied, every row taken out, and what is left looked at.
 */
public final class Forgetting {
    private static final String SEARCH = "document_text";
    private static final List<String> TABLES = List.of("data", "idx", "docsize", "config");
    private static final int CACHE_KIBIBYTES = -64_000;

    private Forgetting() {}

    /**
     * Rows whose words stay although the row was taken out, ascending.
     *
     * <p>The copy is kept in memory as far as SQLite's cache goes, and the rest in a file that nobody else sees.
     *
     * @param file one whose tables are those that this version makes
     * @param still whether nobody writes to it and there is no write-ahead log: SQLite then makes no files beside it
     * @param most no more rows are told
     */
    public static List<Long> left(Path file, boolean still, int most) {
        try (Handle handle = Jdbi.open(source().getConnection())) {
            handle.execute("PRAGMA trusted_schema = OFF");
            Schema.SQLITE.tables(handle);
            handle.execute("ATTACH ? AS found", file.toUri() + (still ? "?immutable=1" : ""));
            handle.useTransaction(Forgetting::copy);
            // Only a table that is opened anew reads what was put under it.
            handle.execute("PRAGMA writable_schema = RESET");
            handle.execute("DELETE FROM main." + SEARCH);
            handle.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, " + SEARCH + ", instance)");
            return handle.createQuery("SELECT DISTINCT doc FROM temp.words ORDER BY doc LIMIT " + most)
                    .mapTo(Long.class)
                    .list();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } catch (JdbiException e) {
            throw SqlTrouble.of(e);
        }
    }

    private static void copy(Handle open) {
        for (String table : TABLES) {
            String name = SEARCH + "_" + table;
            open.execute("DELETE FROM main." + name);
            open.execute("INSERT INTO main." + name + " SELECT * FROM found." + name);
        }
    }

    private static SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setCacheSize(CACHE_KIBIBYTES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:");
        return source;
    }
}
