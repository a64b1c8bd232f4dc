package org.waybill.screening.list.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows one by one, as lists write them.
 *
 * <p>A cell may be quoted, a quote inside it doubled. Quotes are also read where they are careless: inside a cell that does
 * not begin with one, and inside a quoted cell where neither the separator nor the end of the line follows. Lines end in
 * any way; the Control-Z by which OFAC ends its files is the end.
 */
public final class CsvRows implements Closeable {
    private static final char CONTROL_Z = '\u001A';
    private static final int END = -1;
    /** The longest cell published, a statement of reasons, is some 12,000 characters. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_BLANKS = 8;

    private final Reader text;
    private final char separator;
    private int line = 1;
    private int next;
    private boolean begun;
    private boolean openAtEnd;
    private boolean sawControlZ;

    /** @param text from its first character; a byte order mark is left out */
    public CsvRows(Reader text, char separator) {
        this.text = new BufferedReader(text, 1 << 16);
        this.separator = separator;
    }

    /** Whether the text ended inside quotes, known once no row is left. */
    public boolean openAtEnd() {
        return openAtEnd;
    }

    /** Whether Control-Z ended the text, known once no row is left. */
    public boolean endedByControlZ() {
        return sawControlZ;
    }

    /**
     * The next row that holds anything at all.
     *
     * @throws CsvTooLarge where a cell or a row is larger than any in a list
     */
    public Optional<CsvRow> next() throws IOException {
        begin();
        while (next == '\n' || next == '\r') {
            lineEnd();
        }
        return next == END ? Optional.empty() : Optional.of(row());
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            advance();
            if (next == '\uFEFF') {
                advance();
            }
        }
    }

    private CsvRow row() throws IOException {
        int from = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == separator) {
            advance();
            cells.add(cell());
            if (cells.size() > MOST_CELLS) {
                throw new CsvTooLarge("the row at line " + from + " has more than " + MOST_CELLS + " cells");
            }
        }
        lineEnd();
        return new CsvRow(from, cells);
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next == ' ') {
            keep(cell);
        }
        if (next == '"') {
            cell.setLength(0);
            advance();
            quoted(cell);
        }
        while (next != END && next != separator && next != '\n' && next != '\r') {
            keep(cell);
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) throws IOException {
        while (next != END) {
            if (next != '"') {
                keepInQuotes(cell);
                continue;
            }
            advance();
            if (next == '"') {
                keep(cell);
            } else if (endsCell()) {
                return;
            } else {
                cell.append('"');
            }
        }
        openAtEnd = true;
    }

    private boolean endsCell() throws IOException {
        return ends(next) || (next == ' ' && ends(afterBlanks()));
    }

    private boolean ends(int character) {
        return character == END
                || character == separator
                || character == '\n'
                || character == '\r'
                || character == CONTROL_Z;
    }

    /** Looks ahead without going there. */
    private int afterBlanks() throws IOException {
        text.mark(MOST_BLANKS + 1);
        int seen = text.read();
        for (int i = 0; i < MOST_BLANKS && seen == ' '; i++) {
            seen = text.read();
        }
        text.reset();
        return seen;
    }

    private void keepInQuotes(StringBuilder cell) throws IOException {
        if (next == '\n') {
            line++;
        }
        keep(cell);
    }

    private void keep(StringBuilder cell) throws IOException {
        if (cell.length() >= MOST_CHARACTERS) {
            throw new CsvTooLarge("a cell at line " + line + " has more than " + MOST_CHARACTERS + " characters");
        }
        cell.append((char) next);
        advance();
    }

    private void lineEnd() throws IOException {
        boolean carriage = next == '\r';
        if (next != END) {
            line++;
            advance();
        }
        if (carriage && next == '\n') {
            advance();
        }
    }

    private void advance() throws IOException {
        next = sawControlZ ? END : text.read();
        if (next == CONTROL_Z) {
            sawControlZ = true;
            next = END;
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
