package org.waybill.intake.prose;

import java.util.regex.Pattern;
import org.waybill.intake.reading.Budget;

/** Text that already has the form: paragraphs stay as they are, only what does not print is dropped. */
public final class GivenText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\n(?:[ ]*\\n)+");
    private static final Pattern AROUND = Pattern.compile(" *\\n *");

    private GivenText() {}

    /** Line ends inside a paragraph are kept; offsets into a clean text stay what they were. */
    public static String form(String text, Budget budget) {
        String clean = LINE_ENDS.matcher(Characters.clean(text)).replaceAll("\n\n");
        budget.check();
        return AROUND.matcher(clean).replaceAll("\n").strip();
    }
}
