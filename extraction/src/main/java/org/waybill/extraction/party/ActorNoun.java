package org.waybill.extraction.party;

import java.util.Map;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;

/**
 * A common noun that can stand for somebody who acts.
 *
 * @param noun lemma
 * @param alone what it means with no nationality on it
 * @param means what sort of party it can stand for
 */
record ActorNoun(String noun, Alone alone, Means means) {

    /** What a noun stands for when nothing says whose it is. */
    enum Alone {
        /** Points back to a party named before: "the regime". */
        REFERS,
        /** Describes somebody without naming: "companies". */
        DESCRIBES,
        /** Describes somebody, unless a possessive says whose they are: "Haftar's men". */
        OWNED,
        /** Points back to two parties: "both countries". */
        PAIR,
        /** Nobody: the noun acts only for the state whose adjective it carries. */
        NOBODY
    }

    /** What sort of party a noun can stand for. */
    enum Means {
        STATE,
        /** A state, by its forces: those of the country where things happen. */
        ARMY,
        GROUP,
        COMPANY,
        PERSON,
        ANYBODY;

        /** Whether a noun of this sort can point back to the party. */
        boolean fits(Party party) {
            return switch (this) {
                case STATE, ARMY -> party.kind() == Party.Kind.STATE;
                case GROUP -> party.kind() == Party.Kind.ARMED_GROUP;
                case COMPANY -> party.kind() == Party.Kind.COMPANY;
                case PERSON -> party.kind() == Party.Kind.PERSON;
                case ANYBODY -> true;
            };
        }

        /** The kind of party that a name beside the noun is: "the militia Fano" is armed. */
        Party.Kind kind() {
            return switch (this) {
                case GROUP -> Party.Kind.ARMED_GROUP;
                case COMPANY -> Party.Kind.COMPANY;
                case PERSON -> Party.Kind.PERSON;
                case STATE, ARMY, ANYBODY -> Party.Kind.ORGANISATION;
            };
        }
    }

    static Map<String, ActorNoun> table() {
        return Table.read(ActorNoun.class, "nouns.tsv")
                .index(
                        row -> row.get("noun"),
                        row -> new ActorNoun(
                                row.get("noun"), Alone.valueOf(row.get("alone")), Means.valueOf(row.get("means"))));
    }
}
