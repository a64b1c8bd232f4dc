package org.waybill.desk.entry;

import java.util.List;
import java.util.Optional;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.PackedSheets;

/** Questions about one entry. */
public final class EntrySheetQueries {
    static final PackedSheets<EntrySheet> SHEETS = PackedSheets.of(EntrySheet.class);
    static final PackedSheets<LinkSheet> LINKS = PackedSheets.of(LinkSheet.class);
    static final PackedSheets<OriginSheet> ORIGINS = PackedSheets.of(OriginSheet.class);

    private final DeskFile file;

    public EntrySheetQueries(DeskFile file) {
        this.file = file;
    }

    /** The entry whole; empty where the case has none of that name. */
    public Optional<EntrySheet> sheet(String id) {
        return file.ask(handle -> handle.createQuery("SELECT sheet FROM entry_sheet WHERE id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .map(SHEETS::sheet)
                .findOne());
    }

    /** Whether the case has an entry of that name. */
    public boolean has(String id) {
        return file.ask(handle -> handle.createQuery("SELECT 1 FROM entry_sheet WHERE id = ?")
                .bind(0, id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** What documents took from one another, in the entry's order. */
    public Page<LinkSheet> links(String entry, long from, int most) {
        return page("entry_link", LINKS, entry, from, most);
    }

    /** Who got it for themselves, those that count first. */
    public Page<OriginSheet> origins(String entry, long from, int most) {
        return page("entry_origin", ORIGINS, entry, from, most);
    }

    private <T> Page<T> page(String table, PackedSheets<T> kind, String entry, long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COALESCE(MAX(place), -1) + 1 FROM " + table + " WHERE entry = ?")
                    .bind(0, entry)
                    .mapTo(Long.class)
                    .one();
            List<T> rows = handle.createQuery(
                            "SELECT line FROM " + table + " WHERE entry = ? AND place >= ? ORDER BY place LIMIT ?")
                    .bind(0, entry)
                    .bind(1, from)
                    .bind(2, most)
                    .mapTo(byte[].class)
                    .map(kind::sheet)
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }
}
