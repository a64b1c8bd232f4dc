package org.waybill.extraction.time;

import java.util.Set;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Whether a sentence looks forward before a date, so that a date without year is the next one. */
final class Outlook {
    private static final int REACH = 10;
    private static final Set<String> FORWARD = Set.of("will", "shall", "scheduled", "due");

    private Outlook() {}

    static boolean ahead(Tokens tokens, Draft draft) {
        if (draft.bond().word().equals("as early as")) {
            return true;
        }
        for (int at = draft.from() - 1; at >= draft.from() - REACH && tokens.is(at, TokenKind.WORD); at--) {
            if (FORWARD.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
