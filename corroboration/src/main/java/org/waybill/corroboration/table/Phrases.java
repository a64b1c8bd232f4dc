package org.waybill.corroboration.table;

import java.util.List;
import java.util.regex.Pattern;

/** Wordings that a sentence may hold, from a table with the columns {@code words} and {@code why}. */
public final class Phrases {
    private final List<Pattern> phrases;

    private Phrases(List<Pattern> phrases) {
        this.phrases = phrases;
    }

    /** The table that stands beside a class: each row a regular expression over whole words, any case. */
    public static Phrases bundled(Class<?> neighbour, String name) {
        return new Phrases(Table.bundled(neighbour, name, "words").rows().stream()
                .map(row -> Pattern.compile("\\b(?:" + row.get("words") + ")\\b", Pattern.CASE_INSENSITIVE))
                .toList());
    }

    public boolean isIn(String sentence) {
        return phrases.stream().anyMatch(phrase -> phrase.matcher(sentence).find());
    }
}
