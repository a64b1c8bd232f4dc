package org.waybill.extraction.party;

import java.util.Map;
import org.waybill.extraction.table.Table;

/**
 * A common noun that can stand for somebody who acts.
 *
 * @param noun lemma
 * @param alone what it means with no nationality on it
 */
record ActorNoun(String noun, Alone alone) {

    /** What a noun stands for when nothing says whose it is. */
    enum Alone {
        /** Points back to a party named before: "the regime". */
        REFERS,
        /** Describes somebody without naming: "companies". */
        DESCRIBES,
        /** Points back to two parties: "both countries". */
        PAIR,
        /** Nobody: the noun acts only for the state whose adjective it carries. */
        NOBODY
    }

    static Map<String, ActorNoun> table() {
        return Table.read(ActorNoun.class, "nouns.tsv")
                .index(row -> row.get("noun"), row -> new ActorNoun(row.get("noun"), Alone.valueOf(row.get("alone"))));
    }
}
