package org.waybill.desk.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * A wish as a condition of SQL.
 *
 * @param words with a question mark for each value
 * @param values in their order
 * @param order the columns to sort by
 */
record LedgerCondition(String words, List<Object> values, String order) {
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
    private static final int MOST_WORDS = 20;
    /** Sorts behind every day of the month or year that it is put behind. */
    private static final String BEHIND = "~";

    static LedgerCondition of(LedgerWish wish) {
        Conditions all = new Conditions();
        String sought = sought(wish.text());
        if (!sought.isEmpty()) {
            all.add("key IN (SELECT rowid FROM entry_text WHERE entry_text MATCH ?)", sought);
        } else if (!wish.text().isEmpty()) {
            all.add("0 = ?", 1);
        }
        all.addTold("kind = ?", wish.kind());
        all.addTold("standing = ?", wish.standing());
        all.addTold("grade = ?", wish.grade());
        all.addTold("rules = ?", wish.rules().equals("none") ? "-" : wish.rules());
        all.addTold("key IN (SELECT entry FROM entry_party WHERE party = ?)", wish.party());
        all.addTold("key IN (SELECT entry FROM entry_regime WHERE regime = ?)", wish.regime());
        if (!wish.datedFrom().isEmpty()) {
            from(wish.datedFrom(), all);
        }
        if (!wish.datedTo().isEmpty()) {
            all.add("first <> '' AND first <= ?", wish.datedTo() + BEHIND);
        }
        numbers(wish, all);
        String way = wish.descending() ? " DESC" : " ASC";
        return new LedgerCondition(
                all.words.isEmpty() ? "1" : String.join(" AND ", all.words),
                all.values,
                wish.order().column() + way + ", documents DESC, key");
    }

    /** A document of which only the month or the year is known may be of that day. */
    private static void from(String date, Conditions all) {
        List<Object> values = new ArrayList<>();
        values.add(date);
        for (int end = date.lastIndexOf('-'); end > 0; end = date.lastIndexOf('-', end - 1)) {
            values.add(date.substring(0, end));
        }
        all.words.add(
                values.size() == 1 ? "last >= ?" : "(last >= ? OR last IN (?" + ", ?".repeat(values.size() - 2) + "))");
        all.values.addAll(values);
    }

    private static void numbers(LedgerWish wish, Conditions all) {
        if (wish.leastOrigins() > 0) {
            all.add("possible >= ?", wish.leastOrigins());
        }
        if (wish.mostOrigins() >= 0) {
            all.add("possible <= ?", wish.mostOrigins());
        }
        if (wish.conflicts()) {
            all.add("conflicts >= ?", 1);
        }
        if (wish.unreviewed()) {
            all.add("reviewed = ?", 0);
        }
        if (wish.since() > 0) {
            all.add("changed >= ?", wish.since());
        }
    }

    /** Each word in quotation marks, so that nothing in it is read as an operator; the last may go on. */
    static String sought(String text) {
        List<String> phrases = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(text);
        while (matcher.find() && phrases.size() < MOST_WORDS) {
            String phrase = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String plain = phrase.replace('"', ' ').strip();
            if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
                phrases.add("\"" + plain + "\"" + (matcher.group(1) == null && goesOn(plain) ? "*" : ""));
            }
        }
        return phrases.stream().collect(Collectors.joining(" AND "));
    }

    /** Words of letters only may be the beginning of one; a number is that number. */
    private static boolean goesOn(String word) {
        return word.length() > 2 && word.codePoints().allMatch(Character::isLetter);
    }

    Query bound(Query query) {
        for (int place = 0; place < values.size(); place++) {
            query.bind(place, values.get(place));
        }
        return query;
    }

    private static final class Conditions {
        private final List<String> words = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            words.add(condition);
            values.add(value);
        }

        void addTold(String condition, String value) {
            if (!value.isEmpty()) {
                add(condition, value);
            }
        }
    }
}
