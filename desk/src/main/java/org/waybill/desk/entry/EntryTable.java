package org.waybill.desk.entry;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Entry;

/** The ledger's lines. */
public final class EntryTable implements Table {
    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE entry (id TEXT PRIMARY KEY, documents INTEGER NOT NULL, claims INTEGER NOT NULL,"
                + " line TEXT NOT NULL) WITHOUT ROWID");
    }

    @Override
    public List<String> indexes() {
        return List.of("CREATE INDEX entry_by_documents ON entry (documents DESC, claims DESC, id)");
    }

    @Override
    public void fill(Making making, Handle rows) {
        EntryRows lines = new EntryRows(making);
        try (PreparedBatch batch = rows.prepareBatch("INSERT INTO entry VALUES (?, ?, ?, ?)")) {
            for (Entry entry : making.source().entries()) {
                EntryRow row = lines.row(entry);
                batch.add(row.id(), row.documents(), row.claims(), SheetJson.text(row));
            }
            batch.execute();
        }
    }
}
