package org.waybill.extraction.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A tab-separated table from the class path.
 *
 * <p>Lines that begin with {@code #} explain; the first other line names the columns; every further line has exactly as
 * many cells.
 */
public final class Table {

    /**
     * One row.
     *
     * @param cells by column name
     */
    public record Row(Map<String, String> cells) {
        /** The cell under a heading. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            return cell;
        }
    }

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException where the table is missing or a row has another number of cells than the head
     */
    public static Table read(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is not beside " + neighbour.getName());
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalStateException("the table " + name + " has no head");
        }
        List<String> head = cells(lines.get(0));
        return new Table(
                lines.stream().skip(1).map(line -> row(name, head, cells(line))).toList());
    }

    /** The rows in file order. */
    public List<Row> rows() {
        return rows;
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
                throw new IllegalStateException("two rows for " + key.apply(row));
            }
        }
        return index;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Row row(String name, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalStateException(
                    name + ": " + cells.size() + " cells where the head has " + head.size() + ": " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, head.size())
                .forEach(i -> row.put(head.get(i), cells.get(i).strip()));
        return new Row(row);
    }
}
