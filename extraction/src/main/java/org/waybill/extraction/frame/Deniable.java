package org.waybill.extraction.frame;

import java.util.Locale;
import java.util.Map;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Word;

/**
 * Whether a thing can be denied or can only be refused. One row of {@code deniable.tsv}.
 *
 * @param noun lemma, or a form that means something else: "talks"
 * @param when which verbs deny it
 */
record Deniable(String noun, When when) {
    private static final Map<String, Deniable> TABLE = Table.read(Deniable.class, "deniable.tsv")
            .index(
                    row -> row.get("noun"),
                    row -> new Deniable(
                            row.get("noun"), When.valueOf(row.get("when").toUpperCase(Locale.ROOT))));

    /** By which verbs a noun is denied. */
    enum When {
        /** To reject it is to deny it: an allegation. */
        ALWAYS,
        /** To deny it is, to reject it may be something else: a delivery. */
        SOMETIMES,
        /** To have none of it is to deny it: "had no part in it". */
        DISOWNED,
        /** A verb that takes whom one arms, with no word of the arms. */
        ARMING,
        /** It can only be withheld or turned down: a visa, an offer. */
        NEVER
    }

    static When of(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        Deniable row = TABLE.getOrDefault(form, TABLE.get(word.lemma()));
        return row == null ? When.SOMETIMES : row.when();
    }
}
