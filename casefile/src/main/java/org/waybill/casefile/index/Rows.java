package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into tables, many at a time, and what is asked once for each of them.
 *
 * <p>Plain JDBC, because a million claims have twenty-eight million values and the library's binding costs a microsecond
 * for each.
 */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** A row for a table whose columns are all given, in order. */
    void add(String table, @Nullable Object... values) throws SQLException {
        run("INSERT INTO " + table + " VALUES (" + "?, ".repeat(values.length - 1) + "?)", values);
    }

    /** A statement to be carried out with these values at the next flush. */
    void run(String sql, @Nullable Object... values) throws SQLException {
        bound(sql, values).addBatch();
        waiting.merge(sql, 1, Integer::sum);
    }

    /**
     * What the tables answer, without the rows that wait.
     *
     * @return to be closed before the same is asked again
     */
    ResultSet ask(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeQuery();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at] instanceof String text ? StoredText.of(text) : values[at]);
        }
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** Carries out everything, statement by statement in the order in which each was first used. */
    void flush() throws SQLException {
        for (Map.Entry<String, PreparedStatement> one : statements.entrySet()) {
            if (waiting.getOrDefault(one.getKey(), 0) > 0) {
                one.getValue().executeBatch();
                waiting.put(one.getKey(), 0);
            }
        }
    }

    /** Forgets what waits, and the statements with it: after an error they may not even be emptied. */
    void drop() {
        statements.values().forEach(Rows::letGo);
        statements.clear();
        waiting.clear();
    }

    private static void letGo(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            // The error that came first is the one that is told.
            return;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        waiting.clear();
    }
}
