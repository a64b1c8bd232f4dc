package org.waybill.desk.front;

import org.waybill.desk.sheet.CaseMark;
import org.waybill.desk.sheet.CaseSheet;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about the case as a whole. */
public final class FrontQueries {
    private final DeskFile file;

    public FrontQueries(DeskFile file) {
        this.file = file;
    }

    /** What names the case and the state of its log. */
    public CaseMark mark() {
        return sheet(FrontTable.MARK, CaseMark.class);
    }

    /** The case in one sheet. */
    public CaseSheet sheet() {
        return sheet(FrontTable.SHEET, CaseSheet.class);
    }

    private <T> T sheet(String name, Class<T> type) {
        return SheetJson.sheet(
                file.ask(handle -> handle.createQuery("SELECT sheet FROM front WHERE name = ?")
                        .bind(0, name)
                        .mapTo(String.class)
                        .one()),
                type);
    }
}
