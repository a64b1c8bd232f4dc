package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a head, columns as wide as they need to be and no wider than they may. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param head its heading
     * @param most widest it may become, in characters; longer cells end in "…"
     */
    record Column(String head, int most) {}

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> fitted(cells[i], columns.get(i).most()))
                .toList());
    }

    @Override
    public String toString() {
        List<Integer> widths =
                IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::head).toList(), widths));
        lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return String.join("\n", lines) + "\n";
    }

    private int width(int column) {
        int head = columns.get(column).head().length();
        return rows.stream().mapToInt(row -> row.get(column).length()).reduce(head, Math::max);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String fitted(String cell, int most) {
        return Plain.cut(Plain.of(cell).strip(), most);
    }
}
