package org.waybill.casefile.index;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import org.waybill.casefile.trouble.SqlTrouble;

/** Looks at an index's file that anybody may have changed. Writes nothing, not even beside it. */
public final class SqliteSurvey implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Handle handle;

    private SqliteSurvey(Handle handle) {
        this.handle = handle;
    }

    /**
     * Opens a file.
     *
     * @param still whether nobody writes to it and there is no write-ahead log: SQLite then makes no files beside it
     */
    public static SqliteSurvey of(Path file, boolean still) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + (still ? "?immutable=1" : ""));
        try {
            Handle handle = Jdbi.open(source.getConnection());
            handle.execute("PRAGMA trusted_schema = OFF");
            handle.execute("PRAGMA cell_size_check = ON");
            return new SqliteSurvey(handle);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /**
     * Names of tables, indexes and triggers that are not what this version makes; with any, no row is to be asked for.
     *
     * @param fresh an index that this version made
     */
    public List<String> different(Index fresh) {
        Map<String, String> expected = fresh.asked(SqliteSurvey::schema);
        Map<String, String> found = asked(SqliteSurvey::schema);
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> String.valueOf(expected.get(name)).equals(found.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, String> schema(Handle handle) throws SQLException {
        Map<String, String> schema = new LinkedHashMap<>();
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet found = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_master")) {
            while (found.next()) {
                schema.merge(
                        found.getString(1) + " " + found.getString(2),
                        "on " + found.getString(3) + " as " + found.getString(4),
                        (one, other) -> one + " and " + other);
            }
        }
        return schema;
    }

    /** What SQLite itself finds wrong with the file; empty where nothing is. */
    public List<String> flaws() {
        return asked(open -> {
            List<String> flaws = new ArrayList<>();
            try (Statement statement = open.getConnection().createStatement();
                    ResultSet found = statement.executeQuery("PRAGMA integrity_check")) {
                while (found.next()) {
                    flaws.add(found.getString(1).replace("\n", " "));
                }
            }
            flaws.remove("ok");
            return flaws;
        });
    }

    /** What {@link IndexDump#madeBy} says of rows that this version makes. */
    public static String thisVersion(Matters matters) {
        return Schema.SQLITE.projection(matters);
    }

    /** Does something with the rows. */
    public <T> T dump(Function<IndexDump, T> with) {
        return asked(open -> with.apply(new IndexDump(open)));
    }

    private <T> T asked(Index.Asking<T> asking) {
        return Index.asked(handle, asking);
    }

    @Override
    public void close() {
        handle.close();
    }
}
