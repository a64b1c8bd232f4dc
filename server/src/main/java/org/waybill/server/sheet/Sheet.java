package org.waybill.server.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a sheet, one by one.
 *
 * <p>What parts cells is told by the first line: comma, semicolon, tab or bar, whichever stands there most often. A quote
 * that is opened and not closed within some lines breaks its own row only; the next line begins a row again.
 */
public final class Sheet implements Closeable {
    private static final String SEPARATORS = ",;\t|";

    /** A quoted cell of a sheet of parties may hold an address of some lines. */
    private static final int MOST_LINES = 50;

    private final Lines lines;
    private final char separator;
    private final List<String> head;

    private Sheet(Lines lines, char separator, List<String> head) {
        this.lines = lines;
        this.separator = separator;
        this.head = List.copyOf(head);
    }

    /** The sheet in a text; without a head where the text is empty. */
    public static Sheet of(Reader text) throws IOException {
        Lines lines = new Lines(text);
        String first = lines.next();
        String line = first == null ? "" : first;
        char separator = separator(line);
        RowText row = new RowText(separator);
        boolean ended = row.take(line);
        return new Sheet(lines, separator, ended && !line.isBlank() ? stripped(row.cells()) : List.of());
    }

    /** The headings; none where there is no line, or none that can be read. */
    public List<String> head() {
        return head;
    }

    /** What parts cells. */
    public char separator() {
        return separator;
    }

    /** The next row that holds anything; empty at the end. */
    public Optional<SheetRow> next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            SheetRow row = row(line);
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private SheetRow row(String line) throws IOException {
        int number = lines.number();
        RowText row = new RowText(separator);
        List<String> ahead = new ArrayList<>();
        boolean ended = row.take(line);
        while (!ended && ahead.size() < MOST_LINES && row.length() <= Lines.LONGEST) {
            String more = lines.next();
            if (more == null) {
                break;
            }
            ahead.add(more);
            ended = row.take(more);
        }
        if (!ended) {
            lines.putBack(ahead);
            return SheetRow.broken(number, "a quote is opened and not closed");
        }
        return line.length() > Lines.LONGEST ? tooLong(number) : checked(number, row.cells());
    }

    private SheetRow checked(int number, List<String> cells) {
        boolean over = cells.size() > head.size()
                && !cells.subList(head.size(), cells.size()).stream().allMatch(String::isBlank);
        return over
                ? SheetRow.broken(number, cells.size() + " cells under " + head.size() + " headings")
                : new SheetRow(number, cells, Optional.empty());
    }

    private static SheetRow tooLong(int number) {
        return SheetRow.broken(number, "longer than " + Lines.LONGEST + " characters");
    }

    private static char separator(String line) {
        return SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparing((Integer one) -> line.chars()
                                .filter(character -> character == one)
                                .count())
                        .thenComparing(one -> -SEPARATORS.indexOf(one)))
                .map(one -> (char) one.intValue())
                .orElse(',');
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
