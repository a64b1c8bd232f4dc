package org.waybill.corroboration.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of this package's tables: {@code # version N}, further remarks, a head, rows of as many cells.
 *
 * @param version from the first line
 * @param rows cells by heading, in file order
 */
record Table(String version, List<Map<String, String>> rows) {
    private static final String VERSION = "# version ";

    Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that stands beside this class.
     *
     * @throws IllegalStateException where it is missing or not of this form
     */
    static Table read(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static Table parse(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(VERSION)) {
            throw new IllegalStateException(name + ", line 1: begins with \"" + VERSION + "N\"");
        }
        List<String> head = List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (head.isEmpty()) {
                head = cells;
            } else {
                rows.add(row(name, number + 1, head, cells));
            }
        }
        return new Table(lines.get(0).substring(VERSION.length()).strip(), rows);
    }

    private static Map<String, String> row(String name, int line, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalStateException(
                    name + ", line " + line + ": " + cells.size() + " cells where the head has " + head.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int cell = 0; cell < head.size(); cell++) {
            row.put(head.get(cell), cells.get(cell));
        }
        return row;
    }
}
