package org.waybill.screening.list.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.trouble.ListFault;

/**
 * Rows under a head that names their columns; lines may stand above it.
 *
 * <p>Columns are found by name, whatever its case, blanks and signs. Rows longer or shorter than the head are told; a short
 * last row is the mark of a file that was cut.
 */
public final class CsvTable {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Above the head stand at most a date and an empty line or two. */
    private static final int MOST_ABOVE = 10;

    private final ListPart part;
    private final String mark;
    private final Records records;
    private final Consumer<Row> taker;
    private final Map<String, Integer> columns = new HashMap<>();
    private String above = "";
    private int lines;
    private int width;
    private int broken;

    private CsvTable(ListPart part, String mark, Records records, Consumer<Row> taker) {
        this.part = part;
        this.mark = mark;
        this.records = records;
        this.taker = taker;
    }

    /** One row, its cells by the names of their columns. */
    public static final class Row {
        private final CsvTable table;
        private final CsvRow row;

        private Row(CsvTable table, CsvRow row) {
            this.table = table;
            this.row = row;
        }

        /** The cell under a heading, empty where there is none. */
        public String get(String column) {
            return row.cell(table.columns.getOrDefault(key(column), -1)).strip();
        }

        /** The file and the line. */
        public String place() {
            return table.part.name() + ", line " + row.line();
        }

        /** What stands above the head, its cells parted by blanks. */
        public String above() {
            return table.above;
        }
    }

    /**
     * Reads a file to its end.
     *
     * @param mark a column by which the head is known
     * @param records told of rows that are broken
     */
    public static void read(ListPart part, char separator, String mark, Records records, Consumer<Row> taker) {
        CsvTable table = new CsvTable(part, key(mark), records, taker);
        CsvFile.read(part, separator, table::take);
        table.end();
    }

    private void take(CsvRow row) {
        if (width == 0) {
            head(row);
        } else if (!row.isBlank()) {
            noteBroken();
            if (row.cells().size() == width) {
                taker.accept(new Row(this, row));
            } else {
                broken = row.line();
            }
        }
    }

    private void head(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            columns.putIfAbsent(key(row.cell(i)), i);
        }
        if (columns.containsKey(mark)) {
            width = row.cells().size();
            return;
        }
        columns.clear();
        above = (above + " " + String.join(" ", row.cells())).strip();
        if (++lines > MOST_ABOVE) {
            throw ListFault.NOT_A_LIST.met(part.name() + " has no column " + mark);
        }
    }

    private void noteBroken() {
        if (broken > 0) {
            records.unread(part.name() + ", line " + broken, "the row does not have " + width + " cells", 1);
            broken = 0;
        }
    }

    private void end() {
        if (broken > 0) {
            throw ListFault.CUT_SHORT.met(part.name() + " breaks off at line " + broken);
        }
        if (width == 0) {
            throw ListFault.NOT_A_LIST.met(part.name() + " has no column " + mark);
        }
    }

    private static String key(String column) {
        return SIGNS.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
