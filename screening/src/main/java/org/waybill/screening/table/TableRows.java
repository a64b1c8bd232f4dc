package org.waybill.screening.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a bundled, tab-separated table.
 *
 * <p>The first line reads {@code # version N}; further lines that begin with {@code #} explain; the first other line names
 * the columns. A broken table is a broken build: it is told by an exception, with the line.
 */
public final class TableRows {
    private final String name;
    private final List<String> columns;
    private final List<List<String>> rows;

    private TableRows(String name, List<List<String>> lines) {
        this.name = name;
        this.columns = lines.get(0);
        this.rows = lines.subList(1, lines.size());
        rows.forEach(this::check);
    }

    /** The table of that name in the package of the class given. */
    public static TableRows beside(Class<?> neighbour, String name) {
        String all = content(neighbour, name);
        if (!all.startsWith("# version ")) {
            throw new IllegalStateException(name + " must begin with its version");
        }
        return new TableRows(
                name,
                all.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(TableRows::cells)
                        .toList());
    }

    private static String content(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + neighbour.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private void check(List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalStateException(name + ": not " + columns.size() + " cells: " + row);
        }
    }

    /** The cells of each row, in the order of the columns. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Where the column of that name stands, from 0. */
    public int column(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalStateException(name + " has no column " + column);
        }
        return at;
    }
}
