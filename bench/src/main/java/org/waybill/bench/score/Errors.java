package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The errors that count apart from F1, since each turns a report into its opposite. */
final class Errors {
    static final String NEGATED = "negated given as positive";
    static final String TURNED = "direction reversed";
    static final String CONVERSION = "conversion given as delivery";
    static final String INCREMENT = "increment given as total";
    /** A subset of the kind {@code hypothetical given as done}, and not added to the sum again. */
    static final List<String> NAMES = List.of(
            NEGATED, TURNED, "denied given as done", "planned given as done", "hypothetical given as done", INCREMENT);

    private static final Set<String> GOODS = Set.of("transfer", "deployment");

    private Errors() {}

    /** What is seriously wrong with a claim that answers a gold claim. */
    static List<String> of(FlatClaim gold, FlatClaim predicted) {
        List<String> found = new ArrayList<>();
        if (negationLost(gold.voice(), predicted.voice())) {
            found.add(NEGATED);
        }
        if (gold.voice().isNotYet() && predicted.voice().isPlain()) {
            found.add(gold.voice().modality() + " given as done");
        }
        if (conversionTakenForDelivery(gold, predicted)) {
            found.add(CONVERSION);
        }
        if (incrementTakenForTotal(gold, predicted)) {
            found.add(INCREMENT);
        }
        return found;
    }

    /** Whether a claim that answers no gold claim is one of them turned round. */
    static boolean turnsRound(FlatClaim predicted, List<FlatClaim> gold) {
        return gold.stream().anyMatch(one -> Match.turnedRound(one, predicted));
    }

    private static boolean negationLost(Voice gold, Voice predicted) {
        return gold.negated() && !predicted.negated() && !predicted.modality().equals("denied");
    }

    private static boolean conversionTakenForDelivery(FlatClaim gold, FlatClaim predicted) {
        return GOODS.contains(gold.type())
                && gold.voice().modality().equals("hypothetical")
                && gold.amount() != null
                && predicted.amount() != null
                && predicted.voice().isPlain();
    }

    private static boolean incrementTakenForTotal(FlatClaim gold, FlatClaim predicted) {
        return gold.amount() != null
                && predicted.amount() != null
                && gold.amount().cumulative().equals("false")
                && predicted.amount().cumulative().equals("true");
    }
}
