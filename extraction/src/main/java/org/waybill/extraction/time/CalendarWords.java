package org.waybill.extraction.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.table.Table;

/** Names of months, days and seasons, with a guard for those that are also plain words. */
final class CalendarWords {
    /** A name: its number, its last month where it is a season, and whether it needs a date word beside it. */
    record Name(int number, int last, boolean guarded) {}

    private static final Map<String, Name> MONTHS = names("months.tsv", "month");
    private static final Map<String, Name> DAYS = names("weekdays.tsv", "day");
    private static final Map<String, Name> SEASONS = seasons();
    private static final Set<String> DATE_WORDS = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "to",
            "between",
            "before",
            "after",
            "during",
            "of",
            "last",
            "this",
            "next",
            "early",
            "mid",
            "late",
            "through",
            "throughout",
            "on",
            "past",
            "previous",
            "following",
            "around",
            "each",
            "every",
            "over",
            "for");

    private CalendarWords() {}

    /** The month named at this token, or 0. */
    static int month(Tokens tokens, int index) {
        Name name = MONTHS.get(tokens.word(index));
        return name == null || (name.guarded() && !surelyMonth(tokens, index)) ? 0 : name.number();
    }

    /** The day of the week named at this token, 1 for Monday, or 0. */
    static int weekday(Tokens tokens, int index) {
        Name name = DAYS.get(tokens.word(index));
        boolean doubtful = name != null && name.guarded() && !(tokens.capital(index) && besideDate(tokens, index));
        return name == null || doubtful ? 0 : name.number();
    }

    static @Nullable Name season(Tokens tokens, int index) {
        return SEASONS.get(tokens.word(index));
    }

    /** Whether the word before introduces a time. */
    static boolean afterDateWord(Tokens tokens, int index) {
        int before = tokens.is(index - 1, "-") ? index - 2 : index - 1;
        return DATE_WORDS.contains(tokens.word(before));
    }

    private static boolean surelyMonth(Tokens tokens, int index) {
        boolean number = numberAt(tokens, index + 1) || (tokens.is(index + 1, ".") && numberAt(tokens, index + 2));
        boolean dayBefore = numberAt(tokens, index - 1) && tokens.capital(index);
        boolean dated = afterDateWord(tokens, index);
        boolean named = tokens.capital(index) && (number || dated || insideSentence(tokens, index));
        return named || dayBefore || (number && dated);
    }

    /** A capital inside a sentence: "the March summit". Not May, which is also a surname. */
    private static boolean insideSentence(Tokens tokens, int index) {
        boolean determined = tokens.is(index - 1, "the") || tokens.is(index - 1, "and") || tokens.is(index - 1, "or");
        return tokens.is(index, "may") ? determined : index > 0 && tokens.is(index - 1, TokenKind.WORD);
    }

    private static boolean besideDate(Tokens tokens, int index) {
        boolean dot = tokens.is(index + 1, ".") || tokens.is(index + 1, ",");
        return tokens.is(index - 1, "on")
                || (dot && (MONTHS.containsKey(tokens.word(index + 2)) || numberAt(tokens, index + 2)));
    }

    private static boolean numberAt(Tokens tokens, int index) {
        return tokens.is(index, TokenKind.ORDINAL) || tokens.small(index) > 0;
    }

    private static Map<String, Name> names(String table, String number) {
        Map<String, Name> names = new HashMap<>();
        for (Table.Row row : Table.read(CalendarWords.class, table).rows()) {
            names.put(
                    row.get("word"),
                    new Name(
                            Integer.parseInt(row.get(number)),
                            0,
                            row.get("guarded").equals("yes")));
        }
        return names;
    }

    private static Map<String, Name> seasons() {
        Map<String, Name> names = new HashMap<>();
        for (Table.Row row : Table.read(CalendarWords.class, "seasons.tsv").rows()) {
            Name name = new Name(
                    Integer.parseInt(row.get("first")),
                    Integer.parseInt(row.get("last")),
                    row.get("guarded").equals("yes"));
            names.put(row.get("word"), name);
        }
        return names;
    }
}
