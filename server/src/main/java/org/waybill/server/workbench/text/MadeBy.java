package org.waybill.server.workbench.text;

import java.util.regex.Pattern;
import org.waybill.report.words.Shown;

/** What made a part of a claim, as a reader is told it. */
public final class MadeBy {
    /** A frame and the role in it: {@code promise/subject}. */
    private static final Pattern ROLE = Pattern.compile("([\\p{L}\\d-]+)/([\\p{L}\\d-]+)");

    private MadeBy() {}

    /** "the subject of “promise”" of {@code promise/subject}; other rules by their names. */
    public static String words(String rule) {
        return "by rule: " + ROLE.matcher(Shown.text(rule)).replaceAll("the $2 of “$1”");
    }
}
