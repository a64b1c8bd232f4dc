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
 * @param kinds the sorts of item it takes; empty for every sort the lexicon knows
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
        Set<String> kinds,
        Map<String, ClaimType> retype,
        Modality modality,
        Set<Trait> traits,
        List<Example> examples) {

    /** Lemmas by part of speech. */
    public record Words(Set<String> verbs, Set<String> nouns) {}

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
        /** The target is a norm. */
        NORM,
        /** What goes back: missing parties are those of the exchange, turned round. */
        IN_RETURN,
        /** Where it names no goods, it means those spoken of last: "the deliveries", "49 shipments". */
        RECALLS,
        /** Too weak a word to count without giver and taker in the sentence. */
        NEEDS_BOTH
    }

    public Frame {
        kinds = Set.copyOf(kinds);
        retype = Map.copyOf(retype);
        traits = Set.copyOf(traits);
        examples = List.copyOf(examples);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
