package org.waybill.desk.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.report.outline.Standing;

/** Questions about claims. */
public final class ClaimQueries {
    /** Up to here a list is counted exactly. */
    public static final int MOST_COUNTED = 10_000;

    private final DeskFile file;

    public ClaimQueries(DeskFile file) {
        this.file = file;
    }

    /** A claim by its name, or the first twelve digits of it or more; empty where no document makes it any more. */
    public Optional<ClaimRow> claim(String name) {
        return file.ask(
                handle -> handle.createQuery("SELECT line FROM claim WHERE id >= ? AND id < ? ORDER BY id, key LIMIT 1")
                        .bind(0, name)
                        .bind(1, name + "g")
                        .mapTo(byte[].class)
                        .map(ClaimRows.PACKED::sheet)
                        .findOne());
    }

    /** The claims of these names, in the order given; names of none are left out. */
    public List<ClaimRow> claims(List<String> ids) {
        return file.ask(handle -> ids.isEmpty() ? List.of() : named(handle, ids));
    }

    private static List<ClaimRow> named(Handle handle, List<String> ids) {
        Map<String, ClaimRow> found = new LinkedHashMap<>();
        handle.createQuery("SELECT line FROM claim WHERE id IN (<ids>) ORDER BY key DESC")
                .bindList("ids", ids)
                .mapTo(byte[].class)
                .map(ClaimRows.PACKED::sheet)
                .forEach(row -> found.put(row.id(), row));
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** The numbers of claims in the report, by their names; names of none are left out. */
    public Map<String, Integer> numbers(Collection<String> ids) {
        Map<String, Integer> numbers = new TreeMap<>();
        if (!ids.isEmpty()) {
            file.ask(handle -> handle.createQuery("SELECT id, number FROM claim WHERE id IN (<ids>)")
                            .bindList("ids", List.copyOf(ids))
                            .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                            .list())
                    .forEach(row -> numbers.putIfAbsent(row.getKey(), row.getValue()));
        }
        return numbers;
    }

    /** The claims that one document makes, as the report numbers them, each once. */
    public List<ClaimRow> inDocument(String sha256, int most) {
        return file.ask(handle -> handle.createQuery(
                        "SELECT line FROM claim WHERE document = ? GROUP BY number ORDER BY number LIMIT ?")
                .bind(0, sha256)
                .bind(1, most)
                .mapTo(byte[].class)
                .map(ClaimRows.PACKED::sheet)
                .list());
    }

    /** Claims of an entry. Of lists longer than {@link #MOST_COUNTED} the total is that number and one. */
    public Page<ClaimRow> page(ClaimWish wish, long from, int most) {
        Where where = Where.of(wish);
        return file.ask(handle -> {
            List<ClaimRow> rows = bound(
                            handle.createQuery("SELECT line FROM claim WHERE " + where.words + " ORDER BY "
                                    + wish.order().columns() + " LIMIT " + most + " OFFSET " + from),
                            where)
                    .mapTo(byte[].class)
                    .map(ClaimRows.PACKED::sheet)
                    .list();
            return new Page<>(rows, total(handle, where), from, most);
        });
    }

    private static long total(Handle handle, Where where) {
        return bound(
                        handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM claim WHERE " + where.words + " LIMIT "
                                + (MOST_COUNTED + 1) + ")"),
                        where)
                .mapTo(Long.class)
                .one();
    }

    /** Who speaks in an entry: names, those with the most claims first. */
    public List<String> speakers(String entry, int most) {
        return file.ask(handle -> handle.createQuery("SELECT speaker FROM claim WHERE entry = ? GROUP BY speaker"
                        + " ORDER BY COUNT(*) DESC, speaker LIMIT ?")
                .bind(0, entry)
                .bind(1, most)
                .mapTo(String.class)
                .list());
    }

    private static Query bound(Query query, Where where) {
        for (int place = 0; place < where.values.size(); place++) {
            query.bind(place, where.values.get(place));
        }
        return query;
    }

    /** Conditions and what they are bound to. */
    private record Where(String words, List<Object> values) {
        static Where of(ClaimWish wish) {
            List<String> words = new ArrayList<>(List.of("entry = ?"));
            List<Object> values = new ArrayList<>(List.of(wish.entry()));
            add(words, values, "standing = ?", wish.standing().isEmpty() ? "" : place(wish.standing()));
            add(words, values, "state = ?", wish.state());
            add(words, values, "tier = ?", wish.tier());
            add(words, values, "speaker = ?", wish.speaker());
            if (!wish.origin().isEmpty()) {
                words.add("key IN (SELECT claim FROM claim_origin WHERE entry = ? AND origin = ?)");
                values.addAll(List.of(wish.entry(), wish.origin()));
            }
            return new Where(String.join(" AND ", words), values);
        }

        private static void add(List<String> words, List<Object> values, String condition, Object value) {
            if (!value.equals("")) {
                words.add(condition);
                values.add(value);
            }
        }

        private static Object place(String standing) {
            return ClaimTable.place(Standing.valueOf(standing.toUpperCase(Locale.ROOT)));
        }
    }
}
