package org.waybill.screening.list.csv;

import java.io.IOException;

/** A cell or a row that no list has. */
public final class CsvTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    CsvTooLarge(String what) {
        super(what);
    }
}
