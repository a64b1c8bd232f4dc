package org.waybill.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of judgement that ships with the program: a header line, then rows with a {@code why}.
 *
 * <p>Comma-separated, a field in double quotes where it holds a comma; no field runs over a line end.
 */
public final class Table {

    /** One row, by column name. */
    public static final class Row {
        private final Map<String, String> fields;

        private Row(Map<String, String> fields) {
            this.fields = fields;
        }

        public String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalStateException("the table has no column " + column);
            }
            return value;
        }
    }

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads the resource that lies beside the class. */
    public static Table read(Class<?> beside, String name) {
        List<String> lines = lines(beside, name);
        List<String> columns = fields(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, fields(line), name));
        }
        return new Table(rows);
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    private static Row row(List<String> columns, List<String> fields, String name) {
        if (fields.size() != columns.size()) {
            throw new IllegalStateException(name + " has a row of " + fields.size() + " fields: " + fields);
        }
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            row.put(columns.get(index), fields.get(index));
        }
        return new Row(row);
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char next = line.charAt(index);
            if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(next);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
