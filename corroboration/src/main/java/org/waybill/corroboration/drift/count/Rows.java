package org.waybill.corroboration.drift.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rows of a tab-separated table that stands beside a class.
 *
 * <p>Lines that begin with {@code #} explain; the first other line names the columns.
 */
public final class Rows {
    private final String name;
    private final List<String> columns;
    private final List<List<String>> cells;

    private Rows(String name, List<String> columns, List<List<String>> cells) {
        this.name = name;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * Reads a table.
     *
     * @throws IllegalStateException where it is missing, has no head, or a row has another number of cells than the head
     */
    public static Rows read(Class<?> neighbour, String name) {
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is not beside " + neighbour.getName());
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static Rows parse(String name, String text) {
        List<List<String>> rows = new ArrayList<>(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList());
        if (rows.isEmpty()) {
            throw new IllegalStateException("the table " + name + " has no head");
        }
        List<String> columns = rows.remove(0);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(name + ": a row has " + row.size() + " cells where the head has "
                        + columns.size() + ": " + row.get(0));
            }
        }
        return new Rows(name, columns, rows);
    }

    /** The cells under a heading, from the first row to the last. */
    public List<String> column(String heading) {
        int at = at(heading);
        return cells.stream().map(row -> row.get(at)).toList();
    }

    /**
     * One column by another, in the order of the keys.
     *
     * @throws IllegalStateException where two rows have one key
     */
    public <T> Map<String, T> index(String key, String value, Function<String, T> read) {
        Map<String, T> index = new TreeMap<>();
        for (List<String> row : cells) {
            if (index.put(row.get(at(key)), read.apply(row.get(at(value)))) != null) {
                throw new IllegalStateException(name + ": a second row for " + row.get(at(key)));
            }
        }
        return index;
    }

    /** The rows that have a value under a heading. */
    public Rows where(String heading, String value) {
        int at = at(heading);
        return new Rows(
                name,
                columns,
                cells.stream().filter(row -> row.get(at).equals(value)).toList());
    }

    private int at(String heading) {
        int at = columns.indexOf(heading);
        if (at < 0) {
            throw new IllegalStateException(name + " has no column " + heading);
        }
        return at;
    }
}
