package org.waybill.corroboration.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of labelled cases: {@code # version N}, further remarks, a head, rows of as many cells.
 *
 * @param version from the first line
 * @param rows cells by heading, in file order
 */
record CaseTable(String version, List<Map<String, String>> rows) {
    private static final String VERSION = "# version ";

    CaseTable {
        rows = List.copyOf(rows);
    }

    static CaseTable parse(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(VERSION)) {
            throw new IllegalStateException(name + ", line 1: begins with \"" + VERSION + "N\"");
        }
        List<String> head = List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (head.isEmpty()) {
                head = cells;
            } else {
                rows.add(row(name, number + 1, head, cells));
            }
        }
        return new CaseTable(lines.get(0).substring(VERSION.length()).strip(), rows);
    }

    private static Map<String, String> row(String name, int line, List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalStateException(
                    name + ", line " + line + ": " + cells.size() + " cells where the head has " + head.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int cell = 0; cell < head.size(); cell++) {
            row.put(head.get(cell), cells.get(cell));
        }
        return row;
    }
}
