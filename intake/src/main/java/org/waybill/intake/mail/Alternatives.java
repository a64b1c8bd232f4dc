package org.waybill.intake.mail;

import org.waybill.intake.charset.Decoder;
import org.waybill.intake.html.HtmlReader;
import org.waybill.intake.prose.HardWraps;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;

/** One text of a mail in plain form, as a page, or both. */
final class Alternatives {
    /** A plain part this much shorter only says that there is a page. */
    private static final int SHORTER = 2;

    private final boolean choice;
    private String plain = "";
    private String page = "";

    /**
     * @param choice whether the mail says that all parts in it are one text
     */
    Alternatives(boolean choice) {
        this.choice = choice;
    }

    boolean isChoice() {
        return choice;
    }

    void add(Raw raw, String type, Budget budget) {
        if (type.equals("text/html")) {
            page = joined(page, HtmlReader.wholeText(raw, budget));
        } else {
            plain = joined(plain, HardWraps.paragraphs(Decoder.decode(raw), budget));
        }
    }

    String best() {
        return plain.length() * SHORTER < page.length() ? page : plain;
    }

    private static String joined(String before, String text) {
        return before.isEmpty() ? text : before + "\n\n" + text;
    }
}
