package org.waybill.pipeline.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What covers a flow from one day to another.
 *
 * @param line where it stands in the table, counted from 1
 * @param flow one giver, one taker, one item
 * @param cells the whole row, by column
 * @param first first day, inclusive
 * @param last last day, inclusive; {@link #OPEN} where the table leaves it open
 */
record CoverageRow(int line, String flow, List<String> cells, LocalDate first, LocalDate last) {
    /** After every end that a pack has but one. */
    static final LocalDate OPEN = LocalDate.parse("2026-11-20");

    private static final Path TABLE = Path.of("..", "cases", "assessment", "coverage.tsv");
    private static final List<String> COLUMNS = List.of(
            "flow", "type", "giver", "taker", "item", "place", "says", "first", "last", "engaged", "open", "why");

    /** Every row, in the table's order. */
    static List<CoverageRow> all() {
        List<String> lines = lines();
        int head = (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        if (!cells(lines.get(head)).equals(COLUMNS)) {
            throw new IllegalArgumentException(TABLE + " has the columns " + COLUMNS + ", not " + lines.get(head));
        }
        return IntStream.range(head + 1, lines.size())
                .mapToObj(at -> of(at + 1, cells(lines.get(at))))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static CoverageRow of(int line, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(TABLE + ", line " + line + " has " + cells.size() + " cells");
        }
        String last = cells.get(COLUMNS.indexOf("last"));
        return new CoverageRow(
                line,
                cells.get(0),
                cells,
                LocalDate.parse(cells.get(COLUMNS.indexOf("first"))),
                last.isEmpty() ? OPEN : LocalDate.parse(last));
    }

    String get(String column) {
        return cells.get(COLUMNS.indexOf(column));
    }

    /** What a cell names, a bar between two, a plus before the first left out. */
    Set<String> named(String column) {
        return Arrays.stream(get(column).replace("+", "").split("\\|"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return flow + ", " + first + " to " + last + ": " + get("why");
    }
}
