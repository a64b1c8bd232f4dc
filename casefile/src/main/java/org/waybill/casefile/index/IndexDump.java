package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.waybill.casefile.trouble.SqlTrouble;

/** What the tables hold, row by row, in an order that does not depend on how they were filled. */
public final class IndexDump {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Handle handle;

    IndexDump(Handle handle) {
        this.handle = handle;
    }

    /** Names of the tables. */
    public List<String> tables() {
        return Index.TABLES;
    }

    /** A row after the other; null after the last. */
    public interface RowSource extends AutoCloseable {
        /** Each value as {@code column=value}; an empty list after the last row. */
        List<String> next();

        @Override
        void close();
    }

    /** The rows of a table, ordered by its key. */
    public RowSource rows(String table) {
        try {
            Statement statement = handle.getConnection().createStatement();
            statement.setFetchSize(ROWS_AT_ONCE);
            return new Source(statement, statement.executeQuery("SELECT * FROM " + table + " ORDER BY " + key(table)));
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "node" -> "level, number";
            case "document", "claim" -> "number";
            case "ledger_entry" -> "id";
            case "ledger_party" -> "party, role, entry";
            case "about" -> "position, claim";
            default -> "position";
        };
    }

    private record Source(Statement statement, ResultSet rows) implements RowSource {
        @Override
        public List<String> next() {
            try {
                return rows.next() ? values() : List.of();
            } catch (SQLException e) {
                throw SqlTrouble.of(e);
            }
        }

        private List<String> values() throws SQLException {
            ResultSetMetaData about = rows.getMetaData();
            List<String> values = new ArrayList<>();
            for (int at = 1; at <= about.getColumnCount(); at++) {
                Object value = rows.getObject(at);
                String shown = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
                values.add(about.getColumnName(at) + "=" + shown);
            }
            return values;
        }

        @Override
        public void close() {
            try {
                rows.close();
                statement.close();
            } catch (SQLException e) {
                throw SqlTrouble.of(e);
            }
        }
    }
}
