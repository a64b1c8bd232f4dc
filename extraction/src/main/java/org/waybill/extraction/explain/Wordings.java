package org.waybill.extraction.explain;

import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.table.Table;

/** The table that says in words what the keys of rules stand for. */
final class Wordings {
    private static final Map<String, String> WORDS = Table.read(Wordings.class, "words.tsv")
            .index(row -> row.get("kind") + " " + row.get("key"), row -> row.get("words"));

    private Wordings() {}

    static Optional<String> of(String kind, String key) {
        return Optional.ofNullable(WORDS.get(kind + " " + key));
    }

    /** The words, else the key itself: an unknown rule is shown, never hidden. */
    static String orKey(String kind, String key) {
        return of(kind, key).orElse(unknown(key));
    }

    /** A rule that no row has words for. */
    static String unknown(String key) {
        return "rule “" + key + "”";
    }
}
