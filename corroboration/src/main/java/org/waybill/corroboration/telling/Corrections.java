package org.waybill.corroboration.telling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Phrases;
import org.waybill.model.Document;
import org.waybill.model.Passage;

/** Which claims take the place of earlier ones of the same body: the table {@code corrections.tsv}. */
final class Corrections {
    /** What ends a sentence, with the space behind it; a paragraph ends one too. */
    private static final Pattern END = Pattern.compile("[.!?][\"\u201d\u2019')]*\\s+|\\n\\s*\\n");
    /** The longest sentence that is looked back over, in characters. */
    private static final int LOOK_BACK = 400;

    private final Phrases words = Phrases.bundled(Corrections.class, "corrections.tsv");

    /** Whether the sentence of a claim says so, or the one before it: "it revised its count. The new figure is". */
    boolean isBeside(Passage passage, Document document) {
        return words.isIn(passage.text()) || words.isIn(before(passage, document.text()));
    }

    private static String before(Passage passage, String text) {
        int end = passage.span().start();
        String back = text.substring(Math.max(0, end - LOOK_BACK), end).stripTrailing();
        Matcher ends = END.matcher(back);
        int start = 0;
        while (ends.find()) {
            start = ends.end();
        }
        return back.substring(start);
    }
}
