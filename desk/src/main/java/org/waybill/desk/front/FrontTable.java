package org.waybill.desk.front;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.store.SheetJson;

/** The case's own sheets, one line each. */
public final class FrontTable implements Table {
    static final String MARK = "mark";
    static final String SHEET = "case";

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE front (name TEXT PRIMARY KEY, sheet TEXT NOT NULL) WITHOUT ROWID");
    }

    @Override
    public List<String> indexes() {
        return List.of();
    }

    @Override
    public void fill(Making making, Handle rows) {
        CaseSheets sheets = new CaseSheets(making);
        put(rows, MARK, sheets.mark());
        put(rows, SHEET, sheets.sheet());
    }

    private static void put(Handle rows, String name, Object sheet) {
        rows.execute("INSERT INTO front VALUES (?, ?)", name, SheetJson.text(sheet));
    }
}
