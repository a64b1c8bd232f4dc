package org.waybill.report.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.report.export.roll.Lines;

/**
 * One table: a header, then a row for each thing.
 *
 * @param name of its file, without the ending
 * @param about what a row is, in a sentence
 * @param columns from left to right
 * @param rows made as they are asked for, the same each time
 * @param <T> what a row is about
 */
record Table<T>(String name, String about, List<Column<T>> columns, Supplier<Stream<T>> rows) {
    private static final String LINE_END = "\r\n";

    void write(OutputStream out) throws IOException {
        Writer writer = Lines.writer(out);
        writer.write(line(columns.stream().map(Column::name)));
        for (Iterator<T> all = rows.get().iterator(); all.hasNext(); ) {
            T row = all.next();
            writer.write(line(columns.stream().map(column -> column.cell().apply(row))));
        }
        writer.flush();
    }

    private static String line(Stream<String> cells) {
        return cells.map(Cell::written).collect(Collectors.joining(",")) + LINE_END;
    }

    /** What stands of it in the key to the columns. */
    String key() {
        return name + ".csv\n  " + about + "\n"
                + columns.stream()
                        .map(column -> "  " + column.name() + ": " + column.meaning() + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }
}
