package org.waybill.report.export.table;

import org.waybill.report.wire.CsvTable;
import org.waybill.report.words.WellFormed;

/**
 * One cell of a table by RFC 4180.
 *
 * <p>Text that a spreadsheet would run, and text that begins with an apostrophe, gets an apostrophe in front: whoever takes
 * one leading apostrophe away from text has what was put in.
 */
final class Cell {
    private static final String APOSTROPHE = "'";

    private Cell() {}

    /** Text that no spreadsheet runs. */
    static String guarded(String text) {
        String clean = WellFormed.text(text).replace('\0', '\uFFFD');
        boolean guards = clean.startsWith(APOSTROPHE) || CsvTable.runs(clean);
        return guards ? APOSTROPHE + clean : clean;
    }

    /** In quotation marks where it must be. */
    static String written(String text) {
        boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
