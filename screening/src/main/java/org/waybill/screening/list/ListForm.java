package org.waybill.screening.list;

import org.waybill.screening.list.ofac.OfacClassicXml;
import org.waybill.screening.list.ofac.OfacCsv;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.un.UnXml;

/** The forms in which lists are published. */
enum ListForm {
    UN_XML("UN consolidated XML"),
    OFAC_CLASSIC_XML("OFAC classic XML"),
    OFAC_CSV("OFAC CSV");

    private final String title;

    ListForm(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** A reader for one list; it keeps what it read and is not used again. */
    ListReader reader() {
        return switch (this) {
            case UN_XML -> new UnXml();
            case OFAC_CLASSIC_XML -> new OfacClassicXml();
            case OFAC_CSV -> new OfacCsv();
        };
    }
}
