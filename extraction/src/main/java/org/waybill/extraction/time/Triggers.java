package org.waybill.extraction.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.extraction.scan.Numerals;
import org.waybill.extraction.table.Table;

/** The words a mention can open with: everything else is passed over at the cost of one look-up. */
final class Triggers {
    private static final Set<String> WORDS = words();
    private static final Set<String> PREPOSITIONS =
            Set.of("and", "or", "in", "on", "at", "near", "by", "of", "from", "to", "when", "with", "against");
    private static final Set<String> FUNCTION = Set.of(
            "in", "on", "at", "by", "to", "of", "for", "from", "with", "and", "or", "but", "the", "a", "an", "were",
            "was", "is", "are", "has", "have", "had", "that", "which", "who", "as", "when", "until", "since", "through",
            "before", "after", "near", "alone", "it", "he", "they", "she", "will", "would", "said", "against",
            "between", "into", "onward", "onwards", "than", "while", "where", "during", "about", "over", "under", "not",
            "also");

    private Triggers() {}

    static boolean opens(String word) {
        return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || WORDS.contains(word));
    }

    /** Whether the word is no noun, so that what stands before it is no attribute. */
    static boolean function(String word) {
        return FUNCTION.contains(word);
    }

    static boolean preposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Set.of(
                "last",
                "past",
                "this",
                "next",
                "previous",
                "preceding",
                "current",
                "coming",
                "upcoming",
                "recent",
                "yesterday",
                "today",
                "tonight",
                "tomorrow",
                "day",
                "earlier",
                "later",
                "so",
                "the",
                "that",
                "those",
                "these",
                "then",
                "same",
                "following",
                "first",
                "second",
                "third",
                "fourth",
                "final",
                "opening",
                "closing",
                "a",
                "an",
                "few",
                "several",
                "many",
                "couple"));
        for (String table : List.of("months.tsv", "weekdays.tsv", "seasons.tsv")) {
            Table.read(Triggers.class, table).rows().forEach(row -> words.add(row.get("word")));
        }
        Table.read(Triggers.class, "part-words.tsv").rows().forEach(row -> words.add(firstWord(row.get("phrase"))));
        words.addAll(Numerals.openers());
        return Set.copyOf(words);
    }

    private static String firstWord(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }
}
