package org.waybill.desk.entry;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Entry;

/** Every entry whole, and what documents took from one another for each. */
public final class EntrySheetTable implements Table {
    private static final int SHEETS_AT_ONCE = 200;

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE entry_sheet (key INTEGER PRIMARY KEY, id TEXT NOT NULL, sheet TEXT NOT NULL)",
                "CREATE TABLE entry_link (key INTEGER PRIMARY KEY, entry TEXT NOT NULL, place INTEGER NOT NULL,"
                        + " line TEXT NOT NULL)");
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "CREATE UNIQUE INDEX entry_sheet_by_id ON entry_sheet (id)",
                "CREATE UNIQUE INDEX entry_link_by_entry ON entry_link (entry, place)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        EntrySheets sheets = new EntrySheets(making);
        LinkSheets links = new LinkSheets(making);
        try (PreparedBatch whole = rows.prepareBatch("INSERT INTO entry_sheet (id, sheet) VALUES (?, ?)");
                PreparedBatch taken =
                        rows.prepareBatch("INSERT INTO entry_link (entry, place, line) VALUES (?, ?, ?)")) {
            for (Entry entry : making.source().entries()) {
                List<LinkSheet> all = links.of(entry.corroboration().links());
                all.forEach(link -> taken.add(entry.id(), link.place(), SheetJson.text(link)));
                whole.add(entry.id(), SheetJson.text(sheets.sheet(entry, all)));
                if (whole.size() >= SHEETS_AT_ONCE) {
                    flush(whole);
                    flush(taken);
                }
            }
            flush(whole);
            flush(taken);
        }
    }

    private static void flush(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
