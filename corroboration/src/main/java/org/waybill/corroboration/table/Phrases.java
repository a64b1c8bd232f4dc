package org.waybill.corroboration.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings that a sentence may hold, from a table with the columns {@code words} and {@code why}. */
public final class Phrases {
    /** All rows as one expression: a sentence is walked once and not with each row. */
    private final Pattern any;

    private Phrases(List<String> rows) {
        this.any = any(rows);
    }

    /** The table that stands beside a class: each row a regular expression over whole words, any case. */
    public static Phrases bundled(Class<?> neighbour, String name) {
        return new Phrases(Table.bundled(neighbour, name, "words").rows().stream()
                .map(row -> row.get("words"))
                .toList());
    }

    /** One expression for several, over whole words, any case. */
    public static Pattern any(List<String> rows) {
        return Pattern.compile(
                rows.stream().map(row -> "(?:" + row + ")").collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    public boolean isIn(String sentence) {
        return any.matcher(sentence).find();
    }
}
