package org.waybill.corroboration.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waybill.model.Sha256;

/** The tables that lie beside a class, some of them replaced by a user's. */
public final class Tables {
    private final SortedMap<String, Table> tables = new TreeMap<>();

    /**
     * Reads all of them.
     *
     * @param columns the headings of each by its file name, {@code why} apart
     * @param edited the text of each replaced table by its file name
     * @throws TableTrouble WB-501 to WB-504 for a table of another form, WB-507 for a name that is none of them
     */
    public Tables(Class<?> neighbour, Map<String, String[]> columns, Map<String, String> edited) {
        SortedMap<String, String[]> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        for (String name : new TreeMap<>(edited).keySet()) {
            if (!sorted.containsKey(name)) {
                throw TableFault.NOT_THERE.at(name, 1, "there is no such table, but " + sorted.keySet());
            }
        }
        sorted.forEach((name, heads) -> {
            String text = edited.get(name);
            tables.put(name, text == null ? Table.bundled(neighbour, name, heads) : Table.parse(name, text, heads));
        });
    }

    /** A table by its file name. */
    public Table get(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException(name + " was not read");
        }
        return table;
    }

    /** The version of one table and a digest of all: what was edited has another. */
    public String version(String name) {
        String all = tables.values().stream().map(Table::text).collect(Collectors.joining("\n"));
        return get(name).version() + "+" + Sha256.of(all).brief();
    }
}
