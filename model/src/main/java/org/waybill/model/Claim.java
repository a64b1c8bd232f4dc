package org.waybill.model;

import java.util.Comparator;
import java.util.List;

/**
 * One thing one source says, and where the document says it. Never a fact.
 *
 * @param type what is said to have happened
 * @param slots its parts, each with its characters
 * @param attribution on whose word
 * @param status how firmly
 * @param tier how complete the reading is
 * @param rule the frame that made it, with the extractor's version: {@code supply@1}
 * @param passage the sentence
 * @param grounds the word that told of it, and what keeps it from tier A
 */
public record Claim(
        ClaimType type,
        Slots slots,
        Slot<Attribution> attribution,
        Status status,
        Tier tier,
        String rule,
        Passage passage,
        Grounds grounds) {

    /** A claim whose maker names no word: it rests on the whole passage. */
    public Claim(
            ClaimType type,
            Slots slots,
            Slot<Attribution> attribution,
            Status status,
            Tier tier,
            String rule,
            Passage passage) {
        this(type, slots, attribution, status, tier, rule, passage, new Grounds(passage.span(), List.of()));
    }

    /** By document, then place in it, then type. */
    public static final Comparator<Claim> IN_TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.passage().document())
            .thenComparing(claim -> claim.passage().span())
            .thenComparing(Claim::anchor)
            .thenComparing(Claim::type);

    /** The characters that stand for the claim inside its passage: the item's, else the whole. */
    public Span anchor() {
        return slots.items().spans().stream().findFirst().orElse(passage.span());
    }
}
