package org.waybill.server.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells without the quotes that stood around them
 * @param broken why it cannot be read as a row, where it cannot
 */
public record SheetRow(int line, List<String> cells, Optional<String> broken) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    static SheetRow broken(int line, String why) {
        return new SheetRow(line, List.of(), Optional.of(why));
    }

    /** A cell by its place from 0, stripped; empty where the row is shorter. */
    public String cell(int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    boolean isBlank() {
        return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
