package org.waybill.extraction.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.extraction.table.Table;

/** Finds the row of a table of rules by what stands in one of its columns. */
final class RuleTables {
    private static final String FOLDER = "/org/waybill/extraction/";
    private static final Map<String, Table> READ = new ConcurrentHashMap<>();

    private RuleTables() {}

    /** The first row whose cell, or one of the values in it, is the key; letter case does not count. */
    static Optional<Grounding> row(String file, String column, String key) {
        Table table = READ.computeIfAbsent(file, name -> Table.read(RuleTables.class, FOLDER + name));
        return table.rows().stream()
                .filter(row -> row.get(column).equalsIgnoreCase(key)
                        || row.all(column).stream().anyMatch(key::equalsIgnoreCase))
                .findFirst()
                .map(row -> new Grounding(file, key, reason(table, row)));
    }

    private static String reason(Table table, Table.Row row) {
        return List.of("why", "source").stream()
                .filter(table.columns()::contains)
                .map(row::get)
                .findFirst()
                .orElse("");
    }
}
