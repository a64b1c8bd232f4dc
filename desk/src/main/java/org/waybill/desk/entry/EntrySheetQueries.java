package org.waybill.desk.entry;

import java.util.List;
import java.util.Optional;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about one entry. */
public final class EntrySheetQueries {
    private final DeskFile file;

    public EntrySheetQueries(DeskFile file) {
        this.file = file;
    }

    /** The entry whole; empty where the case has none of that name. */
    public Optional<EntrySheet> sheet(String id) {
        return file.ask(handle -> handle.createQuery("SELECT sheet FROM entry_sheet WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .map(text -> SheetJson.sheet(text, EntrySheet.class))
                .findOne());
    }

    /** What documents took from one another, in the entry's order. */
    public Page<LinkSheet> links(String entry, long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COALESCE(MAX(place), -1) + 1 FROM entry_link WHERE entry = ?")
                    .bind(0, entry)
                    .mapTo(Long.class)
                    .one();
            List<LinkSheet> rows = handle.createQuery(
                            "SELECT line FROM entry_link WHERE entry = ? AND place >= ? ORDER BY place LIMIT ?")
                    .bind(0, entry)
                    .bind(1, from)
                    .bind(2, most)
                    .mapTo(String.class)
                    .map(text -> SheetJson.sheet(text, LinkSheet.class))
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }
}
