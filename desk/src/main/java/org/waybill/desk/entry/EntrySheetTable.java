package org.waybill.desk.entry;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.store.Portions;
import org.waybill.model.Entry;

/** Every entry whole, and what documents took from one another for each. */
public final class EntrySheetTable implements Table {
    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE entry_sheet (key INTEGER PRIMARY KEY, id TEXT NOT NULL, sheet BLOB NOT NULL)",
                "CREATE TABLE entry_link (key INTEGER PRIMARY KEY, entry TEXT NOT NULL, place INTEGER NOT NULL,"
                        + " line BLOB NOT NULL)",
                "CREATE TABLE entry_origin (key INTEGER PRIMARY KEY, entry TEXT NOT NULL, place INTEGER NOT NULL,"
                        + " line BLOB NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE UNIQUE INDEX entry_sheet_by_id ON entry_sheet (id)",
                "CREATE UNIQUE INDEX entry_link_by_entry ON entry_link (entry, place)",
                "CREATE UNIQUE INDEX entry_origin_by_entry ON entry_origin (entry, place)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        EntrySheets sheets = new EntrySheets(making);
        LinkSheets links = new LinkSheets(making);
        Portions whole = portions(rows, "INSERT INTO entry_sheet (id, sheet) VALUES (?, ?)");
        Portions taken = portions(rows, "INSERT INTO entry_link (entry, place, line) VALUES (?, ?, ?)");
        Portions bodies = portions(rows, "INSERT INTO entry_origin (entry, place, line) VALUES (?, ?, ?)");
        for (Entry entry : making.source().entries()) {
            List<LinkSheet> all = links.of(entry.corroboration().links());
            List<OriginSheet> origins = sheets.origins(entry);
            all.forEach(link -> taken.add(entry.id(), link.place(), EntrySheetQueries.LINKS.packed(link)));
            for (int place = 0; place < origins.size(); place++) {
                bodies.add(entry.id(), place, EntrySheetQueries.ORIGINS.packed(origins.get(place)));
            }
            whole.add(entry.id(), EntrySheetQueries.SHEETS.packed(sheets.sheet(entry, origins, all)));
        }
        List.of(whole, taken, bodies).forEach(Portions::end);
    }

    private static Portions portions(Handle rows, String statement) {
        return new Portions(rows.prepareBatch(statement));
    }
}
