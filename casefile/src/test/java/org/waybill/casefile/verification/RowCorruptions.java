package org.waybill.casefile.verification;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.index.IndexDump;

/** Rows that somebody changes who also makes the seal anew, so that only the rows themselves can show it. */
final class RowCorruptions {
    private static final List<String> TABLES = List.of(
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
            "about");
    /** What the searches keep for themselves. Not all of it bears on what they find: that is asked each time. */
    private static final List<String> SEARCH = Stream.of("claim_text", "document_text")
            .flatMap(search -> Stream.of("data", "idx", "docsize", "config").map(part -> search + "_" + part))
            .toList();

    private final Path folder;
    private final SearchAnswers answers;

    RowCorruptions(Path folder) {
        this.folder = folder;
        this.answers = SearchAnswers.of(folder.resolve("case.sqlite"));
    }

    /** A row changed, removed, added, or swapped with another in part. */
    Optional<Corruption> row(Random random) throws SQLException {
        return in(TABLES.get(random.nextInt(TABLES.size())), random, false);
    }

    /** The same behind SQLite's back, in the tables that its searches keep; empty where no search notices. */
    Optional<Corruption> search(Random random) throws SQLException {
        return in(SEARCH.get(random.nextInt(SEARCH.size())), random, true);
    }

    private Optional<Corruption> in(String table, Random random, boolean search) throws SQLException {
        Optional<Corruption> done;
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.sqlite"))) {
            done = changed(open, table, random, search);
        }
        FolderGround.open(folder, FileDisk.passing(), true).settle();
        return search && done.isPresent() && answers.areStillThoseOf(folder.resolve("case.sqlite"))
                ? Optional.empty()
                : done;
    }

    private static Optional<Corruption> changed(Connection open, String table, Random random, boolean search)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        List<List<Object>> rows = rows(open, table, columns);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Object> row = rows.get(random.nextInt(rows.size()));
        int column = random.nextInt(columns.size());
        String what;
        try {
            switch (random.nextInt(search ? 3 : 4)) {
                case 0 -> {
                    what = "column " + columns.get(column) + " changed";
                    set(open, table, columns, row, column, other(row.get(column), random));
                }
                case 1 -> {
                    what = "removed";
                    delete(open, table, columns, row);
                }
                case 2 -> {
                    what = "added again, with another " + columns.get(column);
                    List<Object> more = new ArrayList<>(row);
                    more.set(column, other(row.get(column), random));
                    insert(open, table, more);
                    return Optional.of(
                            search
                                    ? Corruption.ofDatabase(table + " row " + more.get(0) + " " + what)
                                    : named(table, columns, more, what));
                }
                default -> {
                    what = "column " + columns.get(column) + " swapped";
                    List<Object> partner = rows.get(random.nextInt(rows.size()));
                    if (Objects.equals(row.get(column), partner.get(column))) {
                        return Optional.empty();
                    }
                    set(open, table, columns, row, column, partner.get(column));
                    set(open, table, columns, partner, column, row.get(column));
                }
            }
        } catch (SQLException e) {
            // A key or a type that the table does not take: chance chooses again.
            return Optional.empty();
        }
        return Optional.of(
                search
                        ? Corruption.ofDatabase(table + " row " + row.get(0) + " " + what)
                        : named(table, columns, row, what));
    }

    private static Corruption named(String table, List<String> columns, List<Object> row, String what) {
        if (table.equals("made_by")) {
            String object = "database table made_by";
            return new Corruption(object + " " + what, report -> Corruption.objects(report, true)
                    .contains(object));
        }
        String key = IndexDump.key(table).stream()
                .filter(column -> !column.equals("party"))
                .map(column -> String.valueOf(row.get(columns.indexOf(column))))
                .collect(Collectors.joining("/"));
        String object = "database table " + table + " row " + key;
        return new Corruption(
                object + " " + what,
                report -> Corruption.damaged(
                        report, named -> named.equals(object) || named.startsWith(object + " column ")));
    }

    private static List<List<Object>> rows(Connection open, String table, List<String> columns) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = open.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            int count = found.getMetaData().getColumnCount();
            for (int at = 1; at <= count; at++) {
                columns.add(found.getMetaData().getColumnName(at));
            }
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int at = 1; at <= count; at++) {
                    row.add(found.getObject(at));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Something else of the same type. */
    private static @Nullable Object other(@Nullable Object value, Random random) {
        if (value == null) {
            return random.nextBoolean() ? "null" : "";
        }
        if (value instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            if (changed.length == 0) {
                return new byte[] {1};
            }
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
        if (value instanceof Number number) {
            return number.longValue() + 1 + random.nextInt(40);
        }
        String text = String.valueOf(value);
        int at = random.nextInt(text.length() + 1);
        return random.nextInt(8) == 0 ? null : text.substring(0, at) + "~" + text.substring(at);
    }

    private static void set(
            Connection open, String table, List<String> columns, List<Object> row, int column, @Nullable Object value)
            throws SQLException {
        String sql = "UPDATE " + table + " SET " + columns.get(column) + " = ? WHERE " + where(columns);
        try (PreparedStatement update = open.prepareStatement(sql)) {
            update.setObject(1, value);
            bind(update, row, 2);
            update.executeUpdate();
        }
    }

    private static void delete(Connection open, String table, List<String> columns, List<Object> row)
            throws SQLException {
        try (PreparedStatement delete = open.prepareStatement("DELETE FROM " + table + " WHERE " + where(columns))) {
            bind(delete, row, 1);
            delete.executeUpdate();
        }
    }

    private static void insert(Connection open, String table, List<Object> row) throws SQLException {
        String marks = row.stream().map(value -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = open.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            bind(insert, row, 1);
            insert.executeUpdate();
        }
    }

    private static String where(List<String> columns) {
        return columns.stream().map(column -> column + " IS ?").collect(Collectors.joining(" AND "));
    }

    private static void bind(PreparedStatement statement, List<Object> row, int from) throws SQLException {
        for (int at = 0; at < row.size(); at++) {
            statement.setObject(from + at, row.get(at));
        }
    }
}
