package org.waybill.extraction.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Word;

/**
 * A common noun that speaks. One row of {@code nouns.tsv}.
 *
 * @param noun lemma
 * @param sort what sort of speaker it makes
 * @param back whom the noun means where it points back: "the agency", "the report"
 */
record SpeakingNoun(String noun, Speaker.Sort sort, Back back) {

    /** Whom a definite noun with nothing that says which can mean. */
    enum Back {
        /** Somebody called so, else the last of its sort. */
        SORT,
        /** Only somebody called so. */
        CALLED,
        /** A government spoken of by its state or seat, else a body. */
        STATE,
        /** Whoever put the paper out. */
        OWNER,
        /** Nobody: it speaks for itself. */
        NOBODY
    }

    private static final Map<String, SpeakingNoun> TABLE = Table.read(SpeakingNoun.class, "nouns.tsv")
            .index(
                    row -> row.get("noun"),
                    row -> new SpeakingNoun(
                            row.get("noun"),
                            Speaker.Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)),
                            Back.valueOf(row.get("back").toUpperCase(Locale.ROOT))));

    /** Any other noun that is found speaking: "two traders said". */
    static SpeakingNoun person(Word word) {
        return new SpeakingNoun(word.lemma().toLowerCase(Locale.ROOT), Speaker.Sort.PERSON, Back.NOBODY);
    }

    static Optional<SpeakingNoun> of(Word word) {
        return word.tag().startsWith("NN")
                ? Optional.ofNullable(TABLE.get(word.lemma().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
