package org.waybill.screening.list.csv;

import java.util.List;

/**
 * One row.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells without the quotes that stood around them
 */
public record CsvRow(int line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** A cell by its place from 0, empty where the row is shorter. */
    public String cell(int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    /** Nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
