package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.merkle.Appender;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.SqlTrouble;

/** What the tables hold, row by row, in an order that does not depend on how they were filled. */
public final class IndexDump {
    private static final int ROWS_AT_ONCE = 1_000;

    /** The full text searches. */
    private static final List<String> SEARCHES = List.of("claim_text", "document_text");

    private final Handle handle;

    IndexDump(Handle handle) {
        this.handle = handle;
    }

    /** Names of the tables. */
    public List<String> tables() {
        return Index.TABLES;
    }

    /** Names of SQLite's tables for full text search. */
    public static List<String> searches() {
        return SEARCHES;
    }

    /** A row after the other; null after the last. */
    public interface RowSource extends AutoCloseable {
        /** Each value as {@code column=value}, a column without value by its name; an empty list after the last row. */
        List<String> next();

        @Override
        void close();
    }

    /** The rows of a table, ordered by its key. */
    public RowSource rows(String table) {
        return source("SELECT * FROM " + table + " ORDER BY " + String.join(", ", key(table)));
    }

    /** The words that each claim quotes: {@code number} and {@code passage}, by number. */
    public RowSource passages() {
        return source("SELECT number, passage FROM claim ORDER BY number");
    }

    /** The digest of the newest reading of each document that was read: {@code number} and {@code reading}, by number. */
    public RowSource readings() {
        return source("SELECT number, reading FROM document WHERE reading IS NOT NULL ORDER BY number");
    }

    /** What PostgreSQL's tables for full text search hold for each row: {@code number} and {@code text}, by number. */
    public RowSource vectors(String search) {
        return source("SELECT number, string_agg(text::text, ' | ' ORDER BY text::text COLLATE \"C\") AS text FROM "
                + search + " GROUP BY number ORDER BY number");
    }

    /** Which version made the rows; empty where the table that says so is not as it should be. */
    public Optional<String> madeBy() {
        List<String> made = handle.createQuery("SELECT projection FROM made_by")
                .mapTo(String.class)
                .list();
        return made.size() == 1 ? Optional.ofNullable(made.get(0)) : Optional.empty();
    }

    /** How many entries the tables know of, by the last that is there. */
    public long applied() {
        return handle.createQuery("SELECT COALESCE(MAX(position), -1) + 1 FROM entry")
                .mapTo(Long.class)
                .one();
    }

    /** The hashes of entries from the first on, as far as there is no gap. */
    public List<NodeHash> leaves() {
        List<NodeHash> leaves = new ArrayList<>();
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT number, hash FROM node WHERE level = 0 ORDER BY number")) {
            while (rows.next() && rows.getLong(1) == leaves.size() && isHash(rows.getBytes(2))) {
                leaves.add(NodeHash.of(rows.getBytes(2)));
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
        return leaves;
    }

    /** Whether the tree above these leaves is the one that is kept. */
    public boolean bears(List<NodeHash> leaves) {
        Appender tree = new Appender();
        leaves.forEach(tree::append);
        try {
            return new Tree(new SqlNodes(handle.getConnection()), leaves.size())
                    .root()
                    .equals(tree.root());
        } catch (CaseTrouble | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isHash(byte @Nullable [] bytes) {
        return bytes != null && bytes.length == NodeHash.LENGTH;
    }

    /** Each word of a search, where it stands: row, column, and place in it. In the order of words, rows and places. */
    public RowSource words(String search) {
        vocabulary(search, "instance");
        return source("SELECT term, doc, col, offset FROM temp.instance_of_" + search);
    }

    /**
     * The rows in which a search finds each of its words, in the order of words and rows.
     *
     * <p>Going through all words, as {@link #words} does, reads pages one after the other. A search looks up where to begin,
     * in an index of pages that may lead elsewhere.
     */
    public RowSource finds(String search) {
        vocabulary(search, "row");
        return source("SELECT v.term AS term, s.rowid AS doc FROM temp.row_of_" + search + " v CROSS JOIN " + search
                + " s WHERE s." + search + " MATCH '\"' || v.term || '\"'");
    }

    private void vocabulary(String search, String kind) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate("CREATE VIRTUAL TABLE IF NOT EXISTS temp." + kind + "_of_" + search
                    + " USING fts5vocab(main, " + search + ", " + kind + ")");
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** How many words each row of a search has, by which finds are ranked; row 0 has the sums. */
    public RowSource lengths(String search) {
        return source("SELECT 0 AS doc, block AS words FROM " + search
                + "_data WHERE id = 1 UNION ALL SELECT id, sz FROM " + search + "_docsize ORDER BY 1");
    }

    /**
     * Where a search's index of pages leads to a page that is not there. Nothing that is found today shows it; the next words
     * that are put in may run into it.
     *
     * <p>A page stands under its segment times 2^37, and its number (SQLite, fts5_index.c, FTS5_SEGMENT_ROWID).
     */
    public RowSource astray(String search) {
        return source("SELECT segid AS segment, pgno AS page FROM " + search + "_idx i WHERE NOT EXISTS (SELECT 1 FROM "
                + search + "_data d WHERE d.id = (i.segid << 37) + (i.pgno >> 1)) ORDER BY segid, pgno");
    }

    /** How a search is set: what it ranks by, and which version its pages are of. */
    public RowSource settings(String search) {
        return source("SELECT k, v FROM " + search + "_config ORDER BY k");
    }

    private RowSource source(String select) {
        try {
            Statement statement = handle.getConnection().createStatement();
            statement.setFetchSize(ROWS_AT_ONCE);
            ResultSet rows = statement.executeQuery(select);
            return new Source(statement, rows, columns(rows.getMetaData()));
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** The columns that name a row of a table. */
    public static List<String> key(String table) {
        return switch (table) {
            case "node" -> List.of("level", "number");
            case "document", "claim" -> List.of("number");
            case "ledger_entry" -> List.of("id");
            case "ledger_party" -> List.of("party", "role", "entry");
            case "about" -> List.of("position", "claim");
            default -> List.of("position");
        };
    }

    private static List<String> columns(ResultSetMetaData about) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int at = 1; at <= about.getColumnCount(); at++) {
            columns.add(about.getColumnName(at));
        }
        return columns;
    }

    private record Source(Statement statement, ResultSet rows, List<String> columns) implements RowSource {
        @Override
        public List<String> next() {
            try {
                return rows.next() ? values() : List.of();
            } catch (SQLException e) {
                throw SqlTrouble.of(e);
            }
        }

        private List<String> values() throws SQLException {
            List<String> values = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                values.add(columns.get(at) + shown(rows.getObject(at + 1)));
            }
            return values;
        }

        private static String shown(@Nullable Object value) {
            if (value == null) {
                return "";
            }
            return "=" + (value instanceof byte[] bytes ? "x'" + HexFormat.of().formatHex(bytes) + "'" : value);
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
