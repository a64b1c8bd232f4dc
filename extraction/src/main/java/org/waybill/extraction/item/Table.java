package org.waybill.extraction.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated resource; lines that start with # are remarks. */
record Table(String name, List<Row> rows) {

    /** One line and where it stands, so that a fault in the data can be found. */
    record Row(String table, int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        IllegalStateException fault(String what) {
            return new IllegalStateException(table + ":" + line + ": " + what);
        }
    }

    static Table read(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(row(name, i + 1, lines.get(i), columns));
            }
        }
        return new Table(name, List.copyOf(rows));
    }

    private static Row row(String name, int line, String text, int columns) {
        Row row = new Row(name, line, List.of(text.split("\t", -1)));
        if (row.cells().size() != columns) {
            throw row.fault(
                    "expected " + columns + " columns, found " + row.cells().size());
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
