package org.waybill.bench.score;

import java.util.Set;

/** How well a predicted claim fits a gold claim, before slots are judged. */
public final class Match {
    /** The target of these is a norm or a statement, put in words too free to compare. */
    private static final Set<String> TARGET_IN_WORDS = Set.of("violation", "denial", "agreement", "designation");

    private static final Set<String> ITEMS_IN_WORDS = Set.of("violation", "denial", "agreement");
    private static final double FIGURE = 1.0;
    private static final double MODALITY = 0.5;
    private static final double SOURCE = 0.25;

    private Match() {}

    /** 0 where the two are not about the same; else at least 1, and more the more slots agree. */
    public static double strength(FlatClaim gold, FlatClaim predicted) {
        if (!aboutTheSame(gold, predicted)) {
            return 0;
        }
        return 1
                + (Amount.same(gold.amount(), predicted.amount()) ? FIGURE : 0)
                + (gold.voice().modality().equals(predicted.voice().modality()) ? MODALITY : 0)
                + (Words.share(gold.voice().attribution(), predicted.voice().attribution()) ? SOURCE : 0);
    }

    /** As {@link #strength}, but 0 unless every gold actor, the target and an item are right, whatever the type. */
    public static double whole(FlatClaim gold, FlatClaim predicted) {
        boolean items = Words.sameItems(gold.items(), predicted.items());
        return items && everyParty(gold, predicted) ? strength(gold, predicted) : 0;
    }

    /** Who signs a treaty may stand in either slot. */
    private static boolean everyParty(FlatClaim gold, FlatClaim predicted) {
        String both = predicted.actor() + "; " + predicted.target();
        if (gold.type().equals("agreement")) {
            return all(gold.actor(), both) && all(gold.target(), both);
        }
        return all(gold.actor(), predicted.actor()) && Words.sameParty(gold.target(), predicted.target());
    }

    private static boolean all(String wanted, String given) {
        return Words.parties(wanted).stream().allMatch(party -> Words.sameParty(party, given));
    }

    /** Whether the predicted claim is the gold one with giver and taker exchanged; two unknown ones cannot be. */
    static boolean turnedRound(FlatClaim gold, FlatClaim predicted) {
        return gold.type().equals(predicted.type())
                && !predicted.actor().equals(predicted.target())
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
