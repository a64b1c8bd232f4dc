package org.waybill.extraction.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Word;

/**
 * A verb by which somebody puts a statement into the world. One row of {@code speech.tsv}.
 *
 * @param verb lemma
 * @param kind how the statement is made
 * @param needs what must stand beside the verb for it to speak at all
 */
record Speech(String verb, Kind kind, Needs needs) {

    /** How a statement is made. */
    enum Kind {
        SAY,
        JUDGE,
        /** Finds out for himself: "identified", "detected". */
        WITNESS,
        /** Papers and pictures speak. */
        SHOW,
        /** Passes on. */
        RELAY,
        ACCUSE,
        /** Takes a stand on what others said: "denied", "acknowledged". */
        REACT,
        /** Doing it is announcing it: "blacklisted". */
        ACT
    }

    /** What must stand beside a verb that has other meanings too. */
    enum Needs {
        NOTHING,
        /** A clause of content, or a place between commas. */
        CLAUSE,
        /** A number: "puts the troops at 11,000". */
        FIGURE,
        /** A number, or a number of things as its object: "had counted 6,700 containers". */
        COUNT,
        /** A paper or an outlet as its subject. */
        PAPER,
        /** A body by name as its subject. */
        BODY
    }

    private static final Map<String, Speech> TABLE = Table.read(Speech.class, "speech.tsv")
            .index(
                    row -> row.get("verb"),
                    row -> new Speech(
                            row.get("verb"),
                            Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                            Needs.valueOf(row.get("needs").toUpperCase(Locale.ROOT))));

    static Optional<Speech> of(Word verb) {
        return verb.tag().startsWith("VB") ? of(verb.lemma()) : Optional.empty();
    }

    static Optional<Speech> of(String lemma) {
        return Optional.ofNullable(TABLE.get(lemma));
    }

    /** Whether a time on this verb dates the saying and not what is said. */
    boolean datesTheSaying() {
        return kind != Kind.WITNESS && kind != Kind.ACT;
    }
}
