package org.waybill.server.workbench.view;

import org.waybill.desk.sheet.CaseMark;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/** The mark of a case, as the shell shows it. */
public final class Marked {
    private static final int SHORT_ROOT = 10;

    private Marked() {}

    /** What the case is called. */
    public static String title(CaseMark mark) {
        return mark.title().isBlank() ? "A case" : Shown.text(mark.title());
    }

    /** "312 entries". */
    public static String sized(CaseMark mark) {
        return Counted.of(mark.size(), "entry", "entries");
    }

    /** The first characters of the root. */
    public static String root(CaseMark mark) {
        return mark.root().length() > SHORT_ROOT ? mark.root().substring(0, SHORT_ROOT) : mark.root();
    }

    /** The day of the last change, UTC: "23 Nov 2026"; empty of a case that nobody may know of. */
    public static String day(CaseMark mark) {
        return mark.at().indexOf('T') < 0 ? mark.at() : Moments.day(mark.at());
    }
}
