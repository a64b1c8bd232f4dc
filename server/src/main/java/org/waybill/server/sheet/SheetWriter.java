package org.waybill.server.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as comma-separated values by RFC 4180, safe to open in a spreadsheet. Each stands on one line. */
public final class SheetWriter {
    /** Starts of what a spreadsheet would run; the last four are full-width forms that some locales read alike. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SheetWriter() {}

    /** A row of our own making, with its line end; line ends inside cells become blanks. */
    public static String safe(List<String> cells) {
        return cells.stream()
                        .map(SheetWriter::oneLine)
                        .map(SheetWriter::harmless)
                        .map(cell -> quoted(cell, ','))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    /** A row given back as it came, with its line end. */
    public static String same(List<String> cells, char separator) {
        return cells.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining("" + separator)) + "\n";
    }

    private static String oneLine(String cell) {
        return cell.replace('\n', ' ').replace('\r', ' ').replace('\0', '\uFFFD');
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell, char separator) {
        boolean quote = cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
