package org.waybill.extraction.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Word;

/**
 * A noun for what parties do, and which side of it does the deed. One row of {@code conduct.tsv}.
 *
 * @param noun lemma
 * @param doer who stands behind it where the text names nobody
 */
record Conduct(String noun, Doer doer) {
    private static final Map<String, Conduct> TABLE = Table.read(Conduct.class, "conduct.tsv")
            .index(
                    row -> row.get("noun"),
                    row -> new Conduct(
                            row.get("noun"), Doer.valueOf(row.get("doer").toUpperCase(Locale.ROOT))));

    /** Whose deed it is. */
    enum Doer {
        GIVER,
        TAKER,
        BOTH
    }

    static Optional<Conduct> of(Word word) {
        return Optional.ofNullable(TABLE.get(word.lemma()));
    }
}
