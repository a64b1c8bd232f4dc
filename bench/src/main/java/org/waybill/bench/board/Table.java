package org.waybill.bench.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of words and figures, for a terminal or for a page. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    public Table row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row has as many cells as the head: " + List.of(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Columns lined up, the first to the left, the others to the right. */
    public String plain() {
        int[] widths = widths();
        return rows.stream().map(row -> line(row, widths, "  ", "", "")).collect(Collectors.joining("\n"));
    }

    /** The same as a Markdown table. */
    public String markdown() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths, " | ", "| ", " |")));
        lines.add(1, rule(widths));
        return String.join("\n", lines);
    }

    private int[] widths() {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .map(width -> Math.max(width, 3))
                .toArray();
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> i == 0 ? "-".repeat(widths[i]) : "-".repeat(widths[i] - 1) + ":")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(List<String> row, int[] widths, String between, String first, String last) {
        String cells = IntStream.range(0, row.size())
                .mapToObj(i -> pad(row.get(i), widths[i], i == 0))
                .collect(Collectors.joining(between));
        return (first + cells + last).stripTrailing();
    }

    private static String pad(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
