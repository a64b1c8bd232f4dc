package org.waybill.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/**
 * What a state puts somebody under. One row of {@code measures.tsv}.
 *
 * @param noun lemma
 * @param sort what sort of measure
 * @param beside of which one must stand in the noun's phrase for it to count; empty if it counts alone
 */
record Measure(String noun, Sort sort, List<String> beside) {
    private static final Map<String, Measure> TABLE = Table.read(Measure.class, "measures.tsv")
            .index(
                    row -> row.get("noun"),
                    row -> new Measure(
                            row.get("noun"),
                            Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)),
                            row.all("beside")));

    /** What sort of measure. */
    enum Sort {
        /** Sanctions, whomever they hit. */
        SANCTION,
        /** Counts only against somebody. */
        PENALTY,
        /** A list that somebody is put on. */
        LIST,
        /** What is frozen. */
        ASSET;

        /** The sort as a frame names it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Measure> of(Sentence sentence, Word word) {
        String phrase = new Span(
                        sentence.tree().leftmost(word.index()).start(),
                        sentence.tree().rightmost(word.index()).end())
                .of(sentence.text())
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TABLE.get(word.lemma()))
                .filter(row -> row.beside.isEmpty() || row.beside.stream().anyMatch(phrase::contains));
    }
}
