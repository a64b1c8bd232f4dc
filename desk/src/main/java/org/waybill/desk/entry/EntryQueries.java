package org.waybill.desk.entry;

import java.util.List;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about entries. */
public final class EntryQueries {
    private final DeskFile file;

    public EntryQueries(DeskFile file) {
        this.file = file;
    }

    /** Some of the ledger, most documents first. */
    public Page<EntryRow> page(long from, int most) {
        return file.ask(handle -> {
            long total = handle.createQuery("SELECT COUNT(*) FROM entry")
                    .mapTo(Long.class)
                    .one();
            List<EntryRow> rows = handle.createQuery(
                            "SELECT line FROM entry ORDER BY documents DESC, claims DESC, id LIMIT ? OFFSET ?")
                    .bind(0, most)
                    .bind(1, from)
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, EntryRow.class))
                    .list();
            return new Page<>(rows, total, from, most);
        });
    }
}
