package org.waybill.screening.list;

import org.waybill.screening.list.eu.EuCsv;
import org.waybill.screening.list.eu.EuXml;
import org.waybill.screening.list.ftm.FtmJson;
import org.waybill.screening.list.ofac.OfacAdvancedXml;
import org.waybill.screening.list.ofac.OfacClassicXml;
import org.waybill.screening.list.ofac.OfacCsv;
import org.waybill.screening.list.plain.PlainCsv;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.uk.UkCsv;
import org.waybill.screening.list.uk.UkXml;
import org.waybill.screening.list.un.UnXml;

/** The forms in which lists are published. */
enum ListForm {
    UN_XML("UN consolidated XML"),
    OFAC_CLASSIC_XML("OFAC classic XML"),
    OFAC_ADVANCED_XML("OFAC advanced XML"),
    OFAC_CSV("OFAC CSV"),
    EU_XML("EU XML 1.1"),
    EU_CSV("EU CSV"),
    UK_XML("UK Sanctions List XML"),
    UK_CSV("UK Sanctions List CSV"),
    OFSI_CSV("OFSI ConList CSV"),
    FTM_JSON("FollowTheMoney JSON"),
    COMMAS("a table with commas"),
    SEMICOLONS("a table with semicolons"),
    TABS("a table with tabs");

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
            case OFAC_ADVANCED_XML -> new OfacAdvancedXml();
            case OFAC_CSV -> new OfacCsv();
            case EU_XML -> new EuXml();
            case EU_CSV -> new EuCsv();
            case UK_XML -> new UkXml();
            case UK_CSV -> UkCsv.ofForeignOffice();
            case OFSI_CSV -> UkCsv.ofTreasury();
            case FTM_JSON -> new FtmJson();
            case COMMAS -> new PlainCsv(',');
            case SEMICOLONS -> new PlainCsv(';');
            case TABS -> new PlainCsv('\t');
        };
    }
}
