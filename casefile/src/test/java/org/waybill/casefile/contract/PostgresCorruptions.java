package org.waybill.casefile.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.postgres.CaseSchemas;

/** Damages rows of a case in a database, as its owner can who has switched the guards of its tables off. */
final class PostgresCorruptions implements AutoCloseable {
    private static final String KEPT = "waybill_test_kept";
    private static final List<String> TRUTH = List.of("log_line", "object", "note");
    private static final List<String> INDEX = List.of(
            "made_by",
            "entry",
            "node",
            "document",
            "capture",
            "refusal",
            "claim",
            "ledger_entry",
            "ledger_party",
            "review",
            "reply",
            "correction",
            "about",
            "claim_text",
            "document_text");

    private final CaseSchemas schemas;
    private final Connection connection;
    private final Map<String, List<Column>> columns;

    private record Column(String name, String type) {}

    /**
     * Something that was done.
     *
     * @param table without its schema
     * @param what in words
     * @param keys what rows it was done to, each as findings call it
     */
    record Done(String table, String what, List<String> keys) {
        /** Whether the whole row was taken away. */
        boolean isRemoval() {
            return what.equals("removed");
        }
    }

    PostgresCorruptions(CaseSchemas schemas, Connection connection) throws SQLException {
        this.schemas = schemas;
        this.connection = connection;
        run("DROP SCHEMA IF EXISTS " + KEPT + " CASCADE");
        run("CREATE SCHEMA " + KEPT);
        run("ALTER TABLE " + named("object") + " DROP CONSTRAINT object_is_what_its_name_says");
        for (String table : TRUTH) {
            run("ALTER TABLE " + named(table) + " DISABLE TRIGGER ALL");
        }
        for (String table : tables()) {
            run("CREATE TABLE " + KEPT + "." + table + " AS TABLE " + named(table));
        }
        this.columns = tables().stream().collect(Collectors.toMap(table -> table, this::columns));
    }

    static List<String> tables() {
        return Stream.concat(TRUTH.stream(), INDEX.stream()).toList();
    }

    private String named(String table) {
        return (TRUTH.contains(table) ? schemas.truth() : schemas.index()) + "." + table;
    }

    private List<Column> columns(String table) {
        return list(
                "SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '"
                        + named(table) + "'::regclass AND attnum > 0 ORDER BY attnum",
                line -> new Column(line.split(" ", 2)[0], line.split(" ", 2)[1]));
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> List<T> list(String sql, Function<String, T> of) {
        List<T> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                all.add(of.apply(String.valueOf(found.getString(1))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return all;
    }

    /** Makes a table what it was. */
    void restore(String table) throws SQLException {
        run("TRUNCATE " + named(table));
        run("INSERT INTO " + named(table) + " SELECT * FROM " + KEPT + "." + table);
    }

    /** Does something to a row; empty where chance chose what the table does not take, or what changes nothing. */
    Optional<Done> one(String table, Random random) throws SQLException {
        List<String> rows = list("SELECT ctid FROM " + named(table) + " ORDER BY ctid", row -> row);
        String row = rows.get(random.nextInt(rows.size()));
        String other = rows.get(random.nextInt(rows.size()));
        Column column = columnsOf(table).get(random.nextInt(columnsOf(table).size()));
        try {
            Done done = done(table, row, other, column, random);
            if (isSame(table)) {
                return Optional.empty();
            }
            return Optional.of(done);
        } catch (SQLException | IllegalStateException e) {
            // A key or a type that the table does not take.
            restore(table);
            return Optional.empty();
        }
    }

    private List<Column> columnsOf(String table) {
        return Objects.requireNonNull(columns.get(table));
    }

    private boolean isSame(String table) {
        return list(
                        "SELECT count(*) FROM (" + except(named(table), KEPT + "." + table) + " UNION ALL "
                                + except(KEPT + "." + table, named(table)) + ") differences",
                        Long::valueOf)
                .equals(List.of(0L));
    }

    private static String except(String one, String other) {
        return "(SELECT t::text FROM " + one + " t EXCEPT ALL SELECT t::text FROM " + other + " t)";
    }

    private Done done(String table, String row, String other, Column column, Random random) throws SQLException {
        List<String> keys = new ArrayList<>(keys(table, row));
        switch (random.nextInt(4)) {
            case 0 -> {
                set(table, row, column.name(), changed(column, random));
                return new Done(table, "column " + column.name() + " changed", keys);
            }
            case 1 -> {
                run("DELETE FROM " + named(table) + where(row));
                return new Done(table, "removed", keys);
            }
            case 2 -> {
                String all = columnsOf(table).stream()
                        .map(one -> one.equals(column) ? changed(column, random) : one.name())
                        .collect(Collectors.joining(", "));
                List<String> added = list(
                        "INSERT INTO " + named(table) + " SELECT " + all + " FROM " + named(table) + where(row)
                                + " RETURNING ctid",
                        place -> place);
                keys.addAll(keys(table, added.get(0)));
                return new Done(table, "added again with another " + column.name(), keys);
            }
            default -> {
                keys.addAll(keys(table, other));
                run("UPDATE " + named(table) + " t SET " + column.name() + " = o." + column.name() + " FROM "
                        + named(table) + " o WHERE (t.ctid = '" + row + "' AND o.ctid = '" + other
                        + "') OR (t.ctid = '" + other + "' AND o.ctid = '" + row + "')");
                return new Done(table, "column " + column.name() + " swapped", keys);
            }
        }
    }

    private List<String> keys(String table, String row) {
        String key =
                switch (table) {
                    case "log_line" -> "position";
                    case "object" -> "encode(name, 'hex')";
                    case "note" -> "CASE kind WHEN 'tsr' THEN 'stamp' ELSE kind END || ' ' || size";
                    case "made_by" -> "''";
                    case "claim_text", "document_text" -> "number";
                    default ->
                        IndexDump.key(table).stream()
                                .filter(column -> !column.equals("party"))
                                .collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
                };
        return list("SELECT " + key + " FROM " + named(table) + where(row), found -> found);
    }

    private void set(String table, String row, String column, String value) throws SQLException {
        run("UPDATE " + named(table) + " SET " + column + " = " + value + where(row));
    }

    private static String where(String row) {
        return " WHERE ctid = '" + row + "'";
    }

    /** Something else of the same type, as SQL. */
    private static String changed(Column column, Random random) {
        String name = column.name();
        return switch (column.type()) {
            case "bigint" -> "COALESCE(" + name + " + " + (1 + random.nextInt(40)) + ", 7)";
            case "bytea" -> {
                String at = random.nextInt(100_000) + " % length(" + name + ")";
                yield "set_byte(" + name + ", " + at + ", get_byte(" + name + ", " + at + ") # "
                        + (1 << random.nextInt(8)) + ")";
            }
            case "tsvector" ->
                switch (random.nextInt(3)) {
                    case 0 -> name + " || 'slipped:1'::tsvector";
                    case 1 -> "strip(" + name + ")";
                    default -> "ts_delete(" + name + ", (tsvector_to_array(" + name + "))[1])";
                };
            default ->
                random.nextInt(8) == 0
                        ? "CASE WHEN " + name + " IS NULL THEN '' END"
                        : "overlay(COALESCE(" + name + ", '') placing '~' from " + (1 + random.nextInt(9)) + " for 0)";
        };
    }

    @Override
    public void close() throws SQLException {
        run("DROP SCHEMA " + KEPT + " CASCADE");
        connection.close();
    }
}
