package org.waybill.server.workbench.view;

import org.waybill.model.PartialDate;
import org.waybill.report.words.Dates;

/** Dates of sheets in words. */
public final class Days {
    private Days() {}

    /** "26 Feb 2024"; "undated" of an empty one. */
    public static String brief(String iso) {
        return iso.isEmpty() ? "undated" : Dates.brief(PartialDate.parse(iso));
    }

    /** "26 February 2024"; "undated" of an empty one. */
    public static String words(String iso) {
        return iso.isEmpty() ? "undated" : Dates.words(PartialDate.parse(iso));
    }
}
