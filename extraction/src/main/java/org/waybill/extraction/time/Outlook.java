package org.waybill.extraction.time;

import java.util.Set;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Whether a sentence looks forward before a date, so that a date without year is the next one. */
final class Outlook {
    private static final int REACH = 14;
    private static final Set<String> FORWARD = Set.of("will", "shall", "plans", "intends", "aims");
    private static final Set<String> PLANNED = Set.of("expected", "planned", "scheduled", "due", "set", "likely");

    private Outlook() {}

    static boolean ahead(Tokens tokens, Draft draft) {
        if (draft.bond().word().equals("as early as")) {
            return true;
        }
        for (int at = draft.from() - 1; at >= draft.from() - REACH && goesOn(tokens, at); at--) {
            if (FORWARD.contains(tokens.word(at)) || planned(at, tokens)) {
                return true;
            }
        }
        return false;
    }

    /** Figures stand between a verb and its date: "will send 6,000 engineers in July". */
    private static boolean goesOn(Tokens tokens, int index) {
        return tokens.is(index, TokenKind.WORD)
                || tokens.is(index, TokenKind.NUMBER)
                || tokens.is(index, TokenKind.CODE)
                || tokens.is(index, "-")
                || tokens.is(index, "'");
    }

    /** "Is expected" looks ahead; "was expected" does not. */
    private static boolean planned(int index, Tokens tokens) {
        boolean plan = PLANNED.contains(tokens.word(index));
        return plan && (tokens.is(index - 1, "is") || tokens.is(index - 1, "are"));
    }
}
