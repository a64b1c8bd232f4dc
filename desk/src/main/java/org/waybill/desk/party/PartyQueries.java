package org.waybill.desk.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.sheet.PartyRow;
import org.waybill.desk.sheet.PartySheet;
import org.waybill.desk.sheet.ScreeningSheet;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about parties and ships. */
public final class PartyQueries {
    /** What a claim says was breached is listed only for whoever asks for it. */
    private static final String NO_NORM = " AND kind <> '" + PartyNotes.NORM + "'";

    private final DeskFile file;

    public PartyQueries(DeskFile file) {
        this.file = file;
    }

    /** Some of the parties. */
    public Page<PartyRow> page(PartyWish wish) {
        String where = " FROM party WHERE " + condition(wish);
        return file.ask(handle -> {
            long total = bound(handle.createQuery("SELECT COUNT(*)" + where), wish)
                    .mapTo(Long.class)
                    .one();
            List<PartyRow> rows = bound(
                            handle.createQuery("SELECT line" + where + " ORDER BY " + wish.sort().order
                                    + " LIMIT :most OFFSET :from"),
                            wish)
                    .bind("most", wish.most())
                    .bind("from", wish.from())
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, PartyRow.class))
                    .list();
            return new Page<>(rows, total, wish.from(), wish.most());
        });
    }

    /** What they were looked up in. */
    public ScreeningSheet screening() {
        return file.ask(handle -> handle.createQuery("SELECT sheet FROM screening")
                .mapTo(String.class)
                .findOne()
                .map(sheet -> SheetJson.sheet(sheet, ScreeningSheet.class))
                .orElse(ScreeningSheet.NONE));
    }

    /** How many there are of each kind, by its key. */
    public Map<String, Long> kinds() {
        return file.ask(handle -> {
            Map<String, Long> kinds = new TreeMap<>();
            handle.createQuery("SELECT kind, COUNT(*) AS number FROM party GROUP BY kind")
                    .map((row, context) -> kinds.put(row.getString("kind"), row.getLong("number")))
                    .list();
            return kinds;
        });
    }

    /** One of them; empty where nobody bears that code. */
    public Optional<PartySheet> sheet(String code) {
        return file.ask(handle -> handle.createQuery("SELECT sheet FROM party_sheet WHERE code = ?")
                .bind(0, code)
                .mapTo(String.class)
                .findOne()
                .map(sheet -> SheetJson.sheet(sheet, PartySheet.class)));
    }

    /**
     * The entries in which it stands, in the ledger's order.
     *
     * @param role {@code actor} or {@code target}
     */
    public Page<EntryRow> entries(String code, String role, long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COUNT(*) FROM party_entry WHERE party = ? AND role = ?")
                    .bind(0, code)
                    .bind(1, role)
                    .mapTo(Long.class)
                    .one();
            List<EntryRow> rows = handle.createQuery("SELECT entry_line.line FROM party_entry JOIN entry"
                            + " ON entry.id = party_entry.entry JOIN entry_line ON entry_line.key = entry.key WHERE party = ? AND role = ?"
                            + " ORDER BY place LIMIT ? OFFSET ?")
                    .bind(0, code)
                    .bind(1, role)
                    .bind(2, most)
                    .bind(3, from)
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, EntryRow.class))
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }

    private static String condition(PartyWish wish) {
        return wish.show().condition
                + (wish.kind().isEmpty() ? NO_NORM : " AND kind = :kind")
                + (wish.words().isBlank() ? "" : " AND instr(words, :words) > 0");
    }

    private static Query bound(Query query, PartyWish wish) {
        if (!wish.kind().isEmpty()) {
            query.bind("kind", wish.kind());
        }
        if (!wish.words().isBlank()) {
            query.bind("words", wish.words().strip().toLowerCase(Locale.ROOT));
        }
        return query;
    }
}
