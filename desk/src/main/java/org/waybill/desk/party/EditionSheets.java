package org.waybill.desk.party;

import org.waybill.desk.sheet.ScreeningSheet;
import org.waybill.model.ListEdition;

/** Versions of lists as sheets. */
public final class EditionSheets {
    private EditionSheets() {}

    /** One of them. */
    public static ScreeningSheet.Edition of(ListEdition edition) {
        return new ScreeningSheet.Edition(
                edition.list(),
                edition.title(),
                edition.published().map(Object::toString).orElse(""),
                edition.sha256().hex(),
                edition.entries());
    }
}
