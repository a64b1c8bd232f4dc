package org.waybill.extraction.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table that ships with Waybill.
 *
 * <p>Lines that begin with {@code #} explain; the first other line names the columns. A cell may be empty; a bar
 * parts several values of one cell.
 */
record Table(String name, List<String> columns, List<Row> rows) {

    /**
     * One line of a table.
     *
     * @param table where it stands
     * @param line counted from 1
     */
    record Row(String table, int line, List<String> columns, List<String> cells) {
        String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(table + " has no column " + column);
            }
            return at < cells.size() ? cells.get(at) : "";
        }

        List<String> all(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : split(cell, '|');
        }

        IllegalStateException wrong(String why) {
            return new IllegalStateException(table + ", line " + line + ": " + why);
        }
    }

    static Table shipped(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no table ".concat(name));
            }
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static Table read(String name, String text) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : split(text, '\n')) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = split(line, '\t');
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(name, columns, rows);
    }

    static List<String> split(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
            parts.add(line.substring(from, at));
            from = at + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }
}
