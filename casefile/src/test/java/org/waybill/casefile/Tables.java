package org.waybill.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.SqliteIndexes;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.log.Log;

/** The rows of an index as lists, and of one made anew from log and archive. */
final class Tables {
    private Tables() {}

    static Map<String, List<List<String>>> of(Index index) {
        return index.dump(Tables::all);
    }

    private static Map<String, List<List<String>>> all(IndexDump dump) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (String table : dump.tables()) {
            tables.put(table, rows(dump, table));
        }
        return tables;
    }

    private static List<List<String>> rows(IndexDump dump, String table) {
        List<List<String>> rows = new ArrayList<>();
        try (IndexDump.RowSource source = dump.rows(table)) {
            for (List<String> row = source.next(); !row.isEmpty(); row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What a new index over the first entries of a log holds, all of them taken in at once. */
    static Map<String, List<List<String>>> anew(Log log, Archive archive, long size, Matters matters) {
        try (Index fresh = SqliteIndexes.passing(matters)) {
            List<Step> steps = new ArrayList<>();
            log.read(0, size, (place, line) -> steps.add(Steps.of(place, line, archive)));
            fresh.apply(steps);
            return of(fresh);
        }
    }
}
