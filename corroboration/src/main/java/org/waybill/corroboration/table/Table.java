package org.waybill.corroboration.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A versioned, tab-separated table whose rows say why they are there.
 *
 * <p>The first line reads {@code # version N}; further lines that begin with {@code #} explain; the first other line names
 * the columns, the last of which is {@code why}. A bar parts several values of one cell.
 */
public final class Table {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern VERSION = Pattern.compile("# version (\\d{1,9})\\s*");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final String name;
    private final int version;
    private final String text;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, String text, List<String> columns) {
        this.name = name;
        this.text = text;
        this.version = version(name, text);
        this.columns = columns;
    }

    /** One line below the head, which knows where it stands. */
    public static final class Row {
        private final Table table;
        private final int line;
        private final List<String> cells;

        private Row(Table table, int line, List<String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** The cell under a heading, without blanks around it; empty where nothing is said. */
        public String get(String column) {
            return cells.get(table.columns.indexOf(column)).strip();
        }

        /** The values that bars part in the cell under a heading; none where it is empty. */
        public List<String> all(String column) {
            return BAR.splitAsStream(get(column))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private <T> T read(String column, Function<String, T> read) {
            try {
                return read.apply(get(column));
            } catch (IllegalArgumentException e) {
                throw trouble(TableFault.BAD_VALUE, column + " is \"" + get(column) + "\", which cannot be read");
            }
        }

        /** The row's name in explanations: {@code bodies.tsv:12}. */
        public String place() {
            return table.name + ":" + line;
        }

        /** What to throw where the row is wrong. */
        public TableTrouble trouble(TableFault fault, String what) {
            return fault.at(table.name, line, what);
        }

        /**
         * The cell as one of a closed choice, whatever its case.
         *
         * @throws TableTrouble WB-505 where it is none of them
         */
        public <E extends Enum<E>> E choice(String column, Class<E> choices) {
            String cell = get(column);
            E[] values = choices.getEnumConstants();
            return Stream.of(values)
                    .filter(value -> value.name().equalsIgnoreCase(cell))
                    .findFirst()
                    .orElseThrow(() -> trouble(
                            TableFault.BAD_VALUE,
                            column + " is \"" + cell + "\" and not one of "
                                    + String.join(
                                            ", ",
                                            Stream.of(values).map(Enum::name).toList())));
        }
    }

    /** Reads the resource that stands beside a class. */
    public static Table bundled(Class<?> neighbour, String name, String... columns) {
        return parse(name, text(neighbour, name), columns);
    }

    /** The text of the resource that stands beside a class. */
    public static String text(Class<?> neighbour, String name) {
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is not beside " + neighbour.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /**
     * Reads a table.
     *
     * @param name what messages call it
     * @param columns the headings it must have, {@code why} apart, which comes last
     * @throws TableTrouble WB-501 to WB-504 where it has another form
     */
    public static Table parse(String name, String content, String... columns) {
        String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        List<String> head = Stream.concat(Stream.of(columns), Stream.of("why")).toList();
        Table table = new Table(name, text, head);
        List<String> lines = text.lines().toList();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                table.rows.add(table.row(i + 1, line));
            } else {
                table.checkHead(i + 1, line);
                headed = true;
            }
        }
        if (!headed) {
            throw TableFault.OTHER_COLUMNS.at(name, lines.size(), "no line names the columns");
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The same table with those of its rows that have a value under a heading. */
    public Table where(String column, String value) {
        Table some = new Table(name, text, columns);
        rows.stream().filter(row -> row.get(column).equals(value)).forEach(some.rows::add);
        return some;
    }

    /** The cells under a heading, from the first row to the last. */
    public List<String> column(String heading) {
        return rows.stream().map(row -> row.get(heading)).toList();
    }

    /**
     * One column by another, in the order of the keys.
     *
     * @param read makes a value of a cell, or throws an {@link IllegalArgumentException}
     * @throws TableTrouble WB-506 where two rows have one key, WB-505 for a cell that cannot be read
     */
    public <T> Map<String, T> index(String key, String value, Function<String, T> read) {
        Map<String, T> index = new TreeMap<>();
        for (Row row : rows) {
            if (index.put(row.get(key), row.read(value, read)) != null) {
                throw row.trouble(TableFault.TWICE, "a second row for " + row.get(key));
            }
        }
        return index;
    }

    /** The number its first line gives. */
    public int version() {
        return version;
    }

    /** What a digest of it is taken of. */
    public String text() {
        return text;
    }

    private static int version(String name, String text) {
        Matcher first = VERSION.matcher(text.lines().findFirst().orElse(""));
        if (!first.matches()) {
            throw TableFault.NO_VERSION.at(name, 1, "no version");
        }
        return Integer.parseInt(first.group(1));
    }

    private void checkHead(int line, String head) {
        if (!cells(head).equals(columns)) {
            throw TableFault.OTHER_COLUMNS.at(
                    name, line, "the columns are " + cells(head) + " and should be " + columns);
        }
    }

    private Row row(int line, String text) {
        List<String> cells = cells(text);
        Row row = new Row(this, line, cells);
        if (cells.size() != columns.size()) {
            throw row.trouble(TableFault.OTHER_CELLS, cells.size() + " cells where the head has " + columns.size());
        }
        if (row.get("why").isEmpty()) {
            throw row.trouble(TableFault.NO_REASON, "the row gives no reason");
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
