package org.waybill.desk.front;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Table;
import org.waybill.desk.sheet.CaseMark;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Mark;

/** The case's own sheets, one line each. */
public final class FrontTable implements Table {
    static final String MARK = "mark";

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
        put(rows, MARK, mark(making));
    }

    private static void put(Handle rows, String name, Object sheet) {
        rows.execute("INSERT INTO front VALUES (?, ?)", name, SheetJson.text(sheet));
    }

    private static CaseMark mark(Making making) {
        return making.docket().mark().map(FrontTable::mark).orElse(new CaseMark("", "", 0, "", ""));
    }

    private static CaseMark mark(Mark mark) {
        return new CaseMark(
                mark.origin(), mark.title(), mark.size(), mark.root(), mark.at().toString());
    }
}
