package org.waybill.extraction.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.table.Table;

/**
 * A word of the table {@code numbers.tsv}.
 *
 * @param value its worth
 */
record NumberWord(Kind kind, long value) {
    enum Kind {
        /** One to nineteen, and zero. */
        UNIT,
        /** Twenty to ninety. */
        TEN,
        HUNDRED,
        /** Dozen, thousand and above. */
        SCALE,
        /** An abbreviation that counts only when it touches digits: 4.8m. */
        SUFFIX
    }

    private static final Map<String, NumberWord> TABLE = table();

    static @Nullable NumberWord of(String word) {
        return TABLE.get(word);
    }

    static Set<String> openers() {
        Set<String> openers = new HashSet<>(TABLE.keySet());
        openers.addAll(Set.of("half", "a", "an"));
        return Set.copyOf(openers);
    }

    private static Map<String, NumberWord> table() {
        Map<String, NumberWord> words = new HashMap<>();
        Table.read(NumberWord.class, "numbers.tsv")
                .rows()
                .forEach(row -> words.put(
                        row.get("word"),
                        new NumberWord(
                                Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
                                Long.parseLong(row.get("value")))));
        return words;
    }
}
