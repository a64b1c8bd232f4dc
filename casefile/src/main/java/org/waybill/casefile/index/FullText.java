package org.waybill.casefile.index;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words a person types, as a question that SQLite's full text search understands. */
final class FullText {
    private FullText() {}

    /** Each word quoted, so that none of them is taken for an operator. */
    static String allOf(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }
}
