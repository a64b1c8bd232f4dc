package org.waybill.extraction.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.table.Table;

/** Tells the date of a statement from the date of what it states, by the words beside it. */
final class Speech {
    private static final int ADDRESSEE_WORDS = 5;
    private static final int FRONTED_WORDS = 8;
    private static final Set<String> DOCUMENTS =
            Set.of("report", "statement", "letter", "briefing", "interview", "announcement", "paper");
    private static final Map<String, Boolean> VERBS = verbs();

    private Speech() {}

    static boolean beside(Tokens tokens, Draft draft) {
        return before(tokens, draft.from()) || fronted(tokens, draft) || ofDocument(tokens, draft.from());
    }

    /** "Said on Friday", "told reporters on Tuesday". */
    private static boolean before(Tokens tokens, int from) {
        for (int at = from - 1; at >= from - 1 - ADDRESSEE_WORDS && tokens.is(at, TokenKind.WORD); at--) {
            Boolean addressee = VERBS.get(tokens.word(at));
            if (addressee != null) {
                return addressee || at == from - 1;
            }
            if (verbLike(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** "The report of 12 December", "in a statement on Monday". */
    private static boolean ofDocument(Tokens tokens, int from) {
        int noun = tokens.is(from - 1, "of") ? from - 2 : from - 1;
        return DOCUMENTS.contains(tokens.word(noun));
    }

    /** "On April 15 local time Reuters published". */
    private static boolean fronted(Tokens tokens, Draft draft) {
        boolean opens = draft.from() == 0 || tokens.is(draft.from() - 1, ".");
        int first = tokens.is(draft.to(), ",") ? draft.to() + 1 : draft.to();
        if (!opens || !datesOneEvent(draft) || aside(tokens, draft.to())) {
            return false;
        }
        for (int at = first; at < first + FRONTED_WORDS && tokens.is(at, TokenKind.WORD); at++) {
            if (VERBS.containsKey(tokens.word(at))) {
                return true;
            }
            if (verbLike(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean datesOneEvent(Draft draft) {
        Precision precision = draft.first().precision();
        boolean inOrOn = draft.bond().word().equals("in") || draft.bond().word().equals("on");
        return inOrOn && draft.second() == null && precision != Precision.SPAN && precision != Precision.PART;
    }

    /** "In June, he said, the ships left": the aside says nothing about June. */
    private static boolean aside(Tokens tokens, int index) {
        return tokens.is(index, ",") && VERBS.containsKey(tokens.word(index + 2));
    }

    private static boolean verbLike(Tokens tokens, int index) {
        String word = tokens.word(index);
        return !tokens.capital(index)
                && (word.endsWith("ed")
                        || word.equals("that")
                        || word.equals("were")
                        || word.equals("was")
                        || word.equals("struck"));
    }

    private static Map<String, Boolean> verbs() {
        Map<String, Boolean> verbs = new HashMap<>();
        Table.read(Speech.class, "speech-verbs.tsv")
                .rows()
                .forEach(row -> verbs.put(row.get("verb"), row.get("addressee").equals("yes")));
        return verbs;
    }
}
