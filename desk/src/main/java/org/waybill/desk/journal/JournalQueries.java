package org.waybill.desk.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.desk.sheet.GapRow;
import org.waybill.desk.sheet.LogRow;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about the log and the gaps. */
public final class JournalQueries {
    private final DeskFile file;

    public JournalQueries(DeskFile file) {
        this.file = file;
    }

    /** Some entries of the log, the newest first. */
    public Page<LogRow> page(LogFilter filter, long from, int most) {
        return file.ask(handle -> {
            String sql = "SELECT line FROM log" + filter.where() + " ORDER BY place DESC LIMIT :most OFFSET :from";
            List<LogRow> rows = bound(handle.createQuery(sql), filter)
                    .bind("most", most)
                    .bind("from", from)
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, LogRow.class))
                    .list();
            return new Page<>(rows, total(handle, filter), from, most);
        });
    }

    private static long total(Handle handle, LogFilter filter) {
        String counted =
                filter.isCounted() ? "SELECT COALESCE(SUM(many), 0) FROM log_count" : "SELECT COUNT(*) FROM log";
        return bound(handle.createQuery(counted + filter.where()), filter)
                .mapTo(Long.class)
                .one();
    }

    private static Query bound(Query query, LogFilter filter) {
        return query.bindMap(filter.values());
    }

    /** One entry of the log; empty where there is none at this place. */
    public Optional<LogRow> at(long place) {
        return file.ask(handle -> handle.createQuery("SELECT line FROM log WHERE place = ?")
                .bind(0, place)
                .mapTo(String.class)
                .findOne()
                .map(line -> SheetJson.sheet(line, LogRow.class)));
    }

    /** How many entries there are of each kind, by key. */
    public Map<String, Long> kinds() {
        return counts("kind");
    }

    /** How many reviews there are of each decision, by key. */
    public Map<String, Long> decisions() {
        return counts("decision");
    }

    /** How many entries each person or program added, by name. */
    public Map<String, Long> people() {
        return counts("who");
    }

    private Map<String, Long> counts(String column) {
        return file.ask(handle -> {
            Map<String, Long> all = new LinkedHashMap<>();
            handle.createQuery("SELECT " + column + " AS name, SUM(many) AS many FROM log_count WHERE " + column
                            + " <> '' GROUP BY 1 ORDER BY 1")
                    .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(one -> all.put(one.getKey(), one.getValue()));
            return all;
        });
    }

    /** Some sources that could not be read, in the order they were met. */
    public Page<GapRow> gaps(long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COUNT(*) FROM gap")
                    .mapTo(Long.class)
                    .one();
            List<GapRow> rows = handle.createQuery("SELECT line FROM gap WHERE number > ? ORDER BY number LIMIT ?")
                    .bind(0, from)
                    .bind(1, most)
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, GapRow.class))
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }
}
