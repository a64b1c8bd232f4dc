package org.waybill.server.sheet;

import java.util.ArrayList;
import java.util.List;

/** Cuts a row into cells, line by line where a quoted cell holds line ends. */
final class RowText {
    private static final int MOST_BLANKS = 8;

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    RowText(char separator) {
        this.separator = separator;
    }

    /** Takes a line; true where the row ends with it, false where a quoted cell goes on. */
    boolean take(String line) {
        if (quoted) {
            cell.append('\n');
        }
        int at = 0;
        while (at < line.length()) {
            at = quoted ? inQuotes(line, at) : plain(line, at);
        }
        if (!quoted) {
            endCell();
        }
        return !quoted;
    }

    /** The cells of the row; known once it has ended. */
    List<String> cells() {
        return cells;
    }

    /** Characters so far. */
    int length() {
        return cell.length();
    }

    /** A quote opens a quoted cell at its beginning only; elsewhere it is a letter like others. */
    private int plain(String line, int at) {
        char next = line.charAt(at);
        if (next == separator) {
            endCell();
        } else if (next == '"' && isBlank()) {
            cell.setLength(0);
            quoted = true;
        } else {
            cell.append(next);
        }
        return at + 1;
    }

    private boolean isBlank() {
        // A cell grows by one character at a time: looking at all of it each time would cost its square.
        return cell.length() <= MOST_BLANKS && cell.toString().isBlank();
    }

    private int inQuotes(String line, int at) {
        char next = line.charAt(at);
        if (next != '"') {
            cell.append(next);
            return at + 1;
        }
        if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 2;
        }
        quoted = false;
        return at + 1;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }
}
