package org.waybill.bench.score;

import java.util.Set;

/** How well a predicted claim fits a gold claim, before slots are judged. */
final class Match {
    /** The target of these is a norm or a statement, put in words too free to compare. */
    private static final Set<String> TARGET_IN_WORDS = Set.of("violation", "denial", "agreement", "designation");

    private static final Set<String> ITEMS_IN_WORDS = Set.of("violation", "denial", "agreement");
    private static final double FIGURE = 1.0;
    private static final double MODALITY = 0.5;
    private static final double SOURCE = 0.25;

    private Match() {}

    /** 0 where the two are not about the same; else at least 1, and more the more slots agree. */
    static double strength(FlatClaim gold, FlatClaim predicted) {
        if (!aboutTheSame(gold, predicted)) {
            return 0;
        }
        return 1
                + (Amount.same(gold.amount(), predicted.amount()) ? FIGURE : 0)
                + (gold.voice().modality().equals(predicted.voice().modality()) ? MODALITY : 0)
                + (Words.share(gold.voice().attribution(), predicted.voice().attribution()) ? SOURCE : 0);
    }

    /** Whether the predicted claim is the gold one with giver and taker exchanged. */
    static boolean turnedRound(FlatClaim gold, FlatClaim predicted) {
        return gold.type().equals(predicted.type())
                && !predicted.actor().isEmpty()
                && !predicted.target().isEmpty()
                && Words.sameParty(gold.actor(), predicted.target())
                && Words.sameParty(gold.target(), predicted.actor())
                && Words.sameItems(gold.items(), predicted.items());
    }

    private static boolean aboutTheSame(FlatClaim gold, FlatClaim predicted) {
        return gold.type().equals(predicted.type())
                && Words.sameParty(gold.actor(), predicted.actor())
                && (TARGET_IN_WORDS.contains(gold.type()) || Words.sameParty(gold.target(), predicted.target()))
                && (ITEMS_IN_WORDS.contains(gold.type()) || Words.sameItems(gold.items(), predicted.items()));
    }
}
