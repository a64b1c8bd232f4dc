package org.waybill.extraction.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;

/**
 * A kind of event and how text tells of it. One row of a frame file.
 *
 * @param id the rule's name in every explanation
 * @param type the claim it makes
 * @param words the lemmas that open it
 * @param roles where its parts stand
 * @param wanted what the items must be
 * @param retype sorts of item that turn it into another type of claim
 * @param modality what the words themselves say of its firmness; asserted unless they say otherwise
 * @param traits what else holds for it
 * @param examples sentences that must be read, run as tests
 */
public record Frame(
        String id,
        ClaimType type,
        Words words,
        Roles roles,
        Wanted wanted,
        Map<String, ClaimType> retype,
        Modality modality,
        Set<Trait> traits,
        List<Example> examples) {

    /**
     * What the items must be.
     *
     * @param kinds the sorts of item the frame takes; empty for every sort of goods
     * @param without classes that are no goods here: the ship that carries them
     * @param needs functions of which one must be filled, by whomever; none where any sentence will do
     * @param unless functions that must not be filled: "armed with" tells more than "armed"
     */
    public record Wanted(Set<String> kinds, Set<String> without, Set<String> needs, Set<String> unless) {
        public Wanted {
            kinds = Set.copyOf(kinds);
            without = Set.copyOf(without);
            needs = Set.copyOf(needs);
            unless = Set.copyOf(unless);
        }
    }

    /**
     * Lemmas that open a frame; a phrase is written with blanks.
     *
     * @param verbs as verbs
     * @param nouns as nouns
     * @param adjectives any that qualify, as "contrary" does
     * @param open those after which only goods can stand, so that things no table lists count too
     */
    public record Words(Set<String> verbs, Set<String> nouns, Set<String> adjectives, Set<String> open) {}

    /**
     * Grammatical functions of each role, surest first.
     *
     * @param called the item's name where the verb itself is the item; empty otherwise
     */
    public record Roles(List<String> actor, List<String> target, List<String> items, String called) {}

    /** A sentence and the claim it makes, as {@code type actor>target items}. */
    public record Example(String text, String claim) {}

    /** What holds for some frames only. */
    public enum Trait {
        /** The nationality on the items is the actor's: soldiers act for their own state. */
        OWN_ORIGIN,
        /** The target may be a town or a region. */
        TARGET_IS_PLACE,
        /** The weapon must come from another state than the attacker. */
        FOREIGN,
        /** What breaks the norm is conduct: a party under a ban has broken nothing. */
        OF_CONDUCT,
        /** Opens only on what is known for an accusation: an offer may be rejected too. */
        OF_ACCUSATION,
        /** Taken as given, whatever becomes of the clause around it: "will act under the treaty". */
        PRESUPPOSED,
        /** The negated clause is the denial itself. */
        NEGATED_ALREADY,
        /** What goes back: missing parties are those of the exchange, turned round. */
        IN_RETURN,
        /** Where it names no goods, it means those spoken of last: "the deliveries", "49 shipments". */
        RECALLS,
        /** Too weak a word to count without giver and taker in the sentence. */
        NEEDS_BOTH,
        /** Not where the sentence tells of firing: a missile that reaches a town is no delivery. */
        UNFIRED,
        /** What hangs on the verb above the noun says where, too. */
        WITH_VERB,
        /** The figure must be one of people, and not of the dead or of shells. */
        HEADCOUNT,
        /** Only where the text has told of an attack. */
        TOLD_BEFORE,
        /** Only with a number of its own; a mere mention is no event. */
        COUNTED,
        /** Counts only under a modal: "could hold". */
        UNDER_MODAL,
        /** Counts only in a line that has no verb. */
        VERBLESS,
        /** Counts without any party where the sentence says that the goods were under way. */
        CAUGHT,
        /** Only where a ship or a load is the subject. */
        OF_CARRIER,
        /** Without a party of its own, only where a ship or a load is the subject. */
        BY_CARRIER,
        /** Tells what is in a cargo told of just before, whose parties are its own too. */
        CONTENTS
    }

    public Frame {
        retype = Map.copyOf(retype);
        traits = Set.copyOf(traits);
        examples = List.copyOf(examples);
    }

    /** The same frame, for a deed that somebody says was not his. */
    Frame denied() {
        return new Frame(
                id, type, words, roles, wanted, retype, Modality.DENIED, Set.of(Trait.NEGATED_ALREADY), examples);
    }

    public Set<String> kinds() {
        return wanted.kinds();
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
