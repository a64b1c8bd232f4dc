package org.waybill.casefile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.SqlTrouble;

/** Looks at an index in PostgreSQL that anybody may have changed, as it was at one moment. Writes nothing. */
public final class PostgresSurvey implements AutoCloseable {
    /** What each relation of the schema is, with its columns; the server's own indexes are its own business. */
    private static final String RELATIONS = """
            SELECT 'table ' || c.relname::text, c.relkind::text
                || CASE WHEN c.relhasrules OR c.relhastriggers OR c.relrowsecurity THEN ' with rules' ELSE '' END
                || COALESCE((SELECT string_agg(', ' || a.attname::text || ' ' || format_type(a.atttypid, a.atttypmod)
                        || COALESCE(' ' || l.collname::text, '') || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
                        '' ORDER BY a.attnum)
                    FROM pg_attribute a LEFT JOIN pg_collation l ON l.oid = a.attcollation
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relkind NOT IN ('i', 'I', 't')
            """;

    /** As {@link ReadingRows} has them written: the words of each part of a text. */
    private static final String VECTORS = """
            SELECT n, string_agg(v, ' | ' ORDER BY v COLLATE "C")
            FROM (SELECT n, to_tsvector('simple', t)::text AS v FROM unnest(?::bigint[], ?::text[]) AS given (n, t)) made
            GROUP BY n ORDER BY n
            """;

    private static final String SEARCH = "r, number bigint not null, text tsvector not null";

    private final Handle handle;

    private PostgresSurvey(Handle handle) {
        this.handle = handle;
    }

    /** Closes the connection in the end. What is written meanwhile is not seen. */
    public static PostgresSurvey of(Connection connection) {
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new PostgresSurvey(Jdbi.open(connection));
        } catch (SQLException e) {
            throw closing(connection, SqlTrouble.of(e));
        }
    }

    private static CaseTrouble closing(Connection connection, CaseTrouble trouble) {
        try {
            connection.close();
        } catch (SQLException e) {
            trouble.addSuppressed(e);
        }
        return trouble;
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return asked(PostgresSurvey::relations).isEmpty();
    }

    /**
     * Names of tables that are not what this version makes; with any, no row is to be asked for.
     *
     * @param fresh an index that this version made, in SQLite: the columns are the same
     */
    public List<String> different(Index fresh) {
        Map<String, String> expected = fresh.asked(PostgresSurvey::expected);
        Map<String, String> found = asked(PostgresSurvey::relations);
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> String.valueOf(expected.get(name)).equals(found.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, String> relations(Handle open) throws SQLException {
        return pairs(open, RELATIONS);
    }

    private static Map<String, String> expected(Handle open) throws SQLException {
        Map<String, String> expected = new TreeMap<>();
        List<String> names = new ArrayList<>(Index.TABLES);
        names.add("made_by");
        for (String name : names) {
            StringBuilder columns = new StringBuilder("r");
            pairs(
                            open,
                            "SELECT printf('%03d', cid), name || ' ' || type"
                                    + " || CASE WHEN \"notnull\" OR pk THEN ' not null' ELSE '' END FROM pragma_table_info('"
                                    + name + "')")
                    .values()
                    .forEach(column -> columns.append(", ").append(named(column)));
            expected.put("table " + name, columns.toString());
        }
        IndexDump.searches().forEach(search -> expected.put("table " + search, SEARCH));
        return expected;
    }

    /** A column of SQLite as PostgreSQL calls it. */
    private static String named(String column) {
        return column.replace(" INTEGER", " bigint").replace(" TEXT", " text C").replace(" BLOB", " bytea");
    }

    private static Map<String, String> pairs(Handle open, String sql) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Statement statement = open.getConnection().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                pairs.put(found.getString(1), found.getString(2));
            }
        }
        return pairs;
    }

    /** What {@link IndexDump#madeBy} says of rows that this version makes. */
    public static String thisVersion(Matters matters) {
        return Schema.POSTGRESQL.projection(matters);
    }

    /**
     * What the search over some texts holds for each.
     *
     * @param numbers of the rows, ascending
     * @param texts one for each number
     * @return one for each number, as {@link IndexDump#vectors} shows it
     */
    public List<String> vectors(List<Long> numbers, List<String> texts) {
        List<Long> rows = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            for (String part : FullText.parts(FullText.folded(texts.get(at)))) {
                rows.add(numbers.get(at));
                parts.add(StoredText.of(part));
            }
        }
        return asked(open -> {
            Connection connection = open.getConnection();
            List<String> vectors = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(VECTORS)) {
                select.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
                select.setArray(2, connection.createArrayOf("text", parts.toArray()));
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        vectors.add(found.getString(2));
                    }
                }
            }
            return vectors;
        });
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
