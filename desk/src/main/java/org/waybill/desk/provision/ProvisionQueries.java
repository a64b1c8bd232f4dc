package org.waybill.desk.provision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.sheet.ProvisionRow;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.desk.sheet.UnshownRow;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.PackedSheets;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Assessment;

/** Questions about provisions. */
public final class ProvisionQueries {
    static final PackedSheets<ProvisionSheet.Asked> ASKED = PackedSheets.of(ProvisionSheet.Asked.class);

    private final DeskFile file;

    public ProvisionQueries(DeskFile file) {
        this.file = file;
    }

    /** Some of the provisions, by regime and day of adoption. */
    public Page<ProvisionRow> page(ProvisionWish wish) {
        String where = " FROM provision WHERE " + condition(wish);
        return file.ask(handle -> {
            long total = bound(handle.createQuery("SELECT COUNT(*)" + where), wish)
                    .mapTo(Long.class)
                    .one();
            List<ProvisionRow> rows = bound(
                            handle.createQuery(
                                    "SELECT line" + where + " ORDER BY regime, place LIMIT :most OFFSET :from"),
                            wish)
                    .bind("most", wish.most())
                    .bind("from", wish.from())
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, ProvisionRow.class))
                    .list();
            return new Page<>(rows, total, wish.from(), wish.most());
        });
    }

    /** One of them; empty where the case comes near no provision of that id. */
    public Optional<ProvisionSheet> sheet(String id) {
        return file.ask(handle -> handle.createQuery("SELECT sheet FROM provision WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .map(sheet -> SheetJson.sheet(sheet, ProvisionSheet.class)));
    }

    /** The duties of a provision that came out so, entry by entry in the ledger's order. */
    public Page<ProvisionSheet.Asked> asked(String id, Assessment.Result result, long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COALESCE(MAX(place) + 1, 0) FROM provision_asked"
                            + " WHERE provision = ? AND result = ?")
                    .bind(0, id)
                    .bind(1, Asking.rank(result))
                    .mapTo(Long.class)
                    .one();
            List<ProvisionSheet.Asked> rows = handle.createQuery("SELECT asked FROM provision_asked"
                            + " WHERE provision = ? AND result = ? AND place >= ? ORDER BY place LIMIT ?")
                    .bind(0, id)
                    .bind(1, Asking.rank(result))
                    .bind(2, from)
                    .bind(3, most)
                    .mapTo(byte[].class)
                    .map(ASKED::sheet)
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }

    /** The elements that no claim shows, those asked of most entries first. */
    public Page<UnshownRow> unshown(long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COUNT(*) FROM unshown")
                    .mapTo(Long.class)
                    .one();
            List<UnshownRow> rows = handle.createQuery(
                            "SELECT line FROM unshown ORDER BY entries DESC, rowid LIMIT ? OFFSET ?")
                    .bind(0, most)
                    .bind(1, from)
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, UnshownRow.class))
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }

    /** The regimes by key, with how many provisions of each the case comes near. */
    public Map<String, Long> regimes() {
        return counts("SELECT regime AS key, COUNT(*) AS number FROM provision GROUP BY regime ORDER BY regime");
    }

    /** The sorts of conduct by key, with how many provisions are about each. */
    public Map<String, Long> conducts() {
        return counts("SELECT conduct AS key, COUNT(*) AS number FROM provision_conduct GROUP BY conduct"
                + " ORDER BY conduct");
    }

    /** How sure citations are, by key, with how many provisions bear each mark. */
    public Map<String, Long> marks() {
        return counts("SELECT mark AS key, COUNT(*) AS number FROM provision GROUP BY mark ORDER BY mark");
    }

    private Map<String, Long> counts(String sql) {
        return file.ask(handle -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            handle.createQuery(sql)
                    .map((row, context) -> counts.put(row.getString("key"), row.getLong("number")))
                    .list();
            return counts;
        });
    }

    private static String condition(ProvisionWish wish) {
        return wish.result().condition
                + (wish.regime().isEmpty() ? "" : " AND regime = :regime")
                + (wish.mark().isEmpty() ? "" : " AND mark = :mark")
                + (wish.conduct().isEmpty()
                        ? ""
                        : " AND id IN (SELECT provision FROM provision_conduct WHERE conduct = :conduct)")
                + (wish.day().isEmpty()
                        ? ""
                        : " AND id IN (SELECT provision FROM provision_time WHERE first <= :day AND last >= :day)")
                + (wish.words().isBlank() ? "" : " AND instr(words, :words) > 0");
    }

    private static Query bound(Query query, ProvisionWish wish) {
        bind(query, "regime", wish.regime());
        bind(query, "mark", wish.mark());
        bind(query, "conduct", wish.conduct());
        bind(query, "day", wish.day());
        bind(query, "words", wish.words().strip().toLowerCase(Locale.ROOT));
        return query;
    }

    private static void bind(Query query, String name, String value) {
        if (!value.isEmpty()) {
            query.bind(name, value);
        }
    }
}
