package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.waybill.casefile.postgres.Sessions;
import org.waybill.casefile.trouble.SqlTrouble;

/** Opens indexes that lie in a schema of a PostgreSQL database. */
public final class PostgresIndexes {
    private final Sessions sessions;
    private final Matters matters;

    public PostgresIndexes(Sessions sessions, Matters matters) {
        this.sessions = sessions;
        this.matters = matters;
    }

    /** The index to write to; empty where there was none, or one whose rows another version made. */
    public Index openForWriting() {
        Connection connection = sessions.indexForWriting();
        try {
            Handle handle = Jdbi.open(connection);
            if (!isCurrent(connection)) {
                handle.useTransaction(open -> {
                    wipe(open.getConnection());
                    Schema.POSTGRESQL.make(open, matters);
                });
            }
            return new Index(handle, Dialect.POSTGRESQL, matters);
        } catch (SQLException | JdbiException e) {
            throw closed(connection, e);
        }
    }

    /** The index to read from, beside whoever writes. */
    public Index openForReading() {
        return new Index(Jdbi.open(sessions.indexForReading()), Dialect.POSTGRESQL, matters);
    }

    /** Whether there is an index whose rows this version would make the same. */
    public boolean isCurrent() {
        try (Connection connection = sessions.indexForReading()) {
            return isCurrent(connection);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private boolean isCurrent(Connection connection) throws SQLException {
        return list(connection, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
                        .contains("made_by")
                && list(connection, "SELECT projection FROM made_by")
                        .equals(List.of(Schema.POSTGRESQL.projection(matters)));
    }

    /** Throws away every table of the schema, also those that only another version knows. */
    public static void wipe(Sessions sessions) {
        try (Connection connection = sessions.indexForWriting()) {
            wipe(connection);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private static void wipe(Connection connection) throws SQLException {
        List<String> tables = list(
                connection,
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = current_schema()");
        if (!tables.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DROP TABLE " + String.join(", ", tables) + " CASCADE");
            }
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }

    private static RuntimeException closed(Connection connection, Exception why) {
        try {
            connection.close();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        return why instanceof SQLException known ? SqlTrouble.of(known) : SqlTrouble.of((RuntimeException) why);
    }
}
