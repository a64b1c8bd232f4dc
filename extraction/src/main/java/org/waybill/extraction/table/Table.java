package org.waybill.extraction.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A tab-separated table from the class path.
 *
 * <p>Lines that begin with {@code #} explain; the first other line names the columns; every further line has exactly as
 * many cells, of which some may be empty. A bar parts several values of one cell.
 *
 * <p>Read by loops and plain searches, not by streams and patterns: what those need at first use would take longer than
 * reading the tables does.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /** One line below the head, which knows where it stands so that a fault in it can be found. */
    public static final class Row {
        private final Table table;
        private final int line;
        private final List<String> cells;

        private Row(Table table, int line, List<String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** The cell under a heading. */
        public String get(String column) {
            int at = table.columns.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(table.name + " has no column " + column);
            }
            return cells.get(at);
        }

        /** The values that bars part in the cell under a heading; none where it is empty. */
        public List<String> all(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : split(cell, '|');
        }

        /** The cells in the order of the head. */
        public List<String> cells() {
            return Collections.unmodifiableList(cells);
        }

        /** Where the row stands in its file, counted from 1. */
        public int line() {
            return line;
        }

        /** What to throw where the row is wrong: names the table and the line. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(table.name + ", line " + line + ": " + what);
        }
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException where the table is missing or a row has another number of cells than the head
     */
    public static Table read(Class<?> neighbour, String name) {
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is not beside " + neighbour.getName());
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static Table parse(String name, String text) {
        List<Row> rows = new ArrayList<>();
        Table table = null;
        int number = 0;
        for (String line : split(text, '\n')) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = split(withoutReturn(line), '\t');
            if (table == null) {
                table = new Table(name, cells, rows);
            } else {
                rows.add(table.row(number, cells));
            }
        }
        if (table == null) {
            throw new IllegalStateException("the table " + name + " has no head");
        }
        return table;
    }

    /** Line by line, since one more search through each whole text can be measured in the load. */
    private static String withoutReturn(String line) {
        int last = line.length() - 1;
        return line.charAt(last) == '\r' ? line.substring(0, last) : line;
    }

    private Row row(int number, List<String> cells) {
        Row row = new Row(this, number, cells);
        if (cells.size() != columns.size()) {
            throw row.fault(cells.size() + " cells where the head has " + columns.size());
        }
        return row;
    }

    /** The headings in file order. */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The rows in file order. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * The rows by key, in file order.
     *
     * @throws IllegalStateException where two rows have one key
     */
    public <T> Map<String, T> index(Function<Row, String> key, Function<Row, T> value) {
        Map<String, T> index = new LinkedHashMap<>();
        for (Row row : rows) {
            if (index.put(key.apply(row), value.apply(row)) != null) {
                throw row.fault("a second row for " + key.apply(row));
            }
        }
        return index;
    }

    /** The parts of a text between the marks, empty ones too. */
    public static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
