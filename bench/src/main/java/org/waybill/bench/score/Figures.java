package org.waybill.bench.score;

import java.util.List;

/** The names of the figures that have an interval, in the order they are printed. */
public final class Figures {
    public static final String PRECISION = "precision";
    public static final String RECALL = "recall";
    public static final String F1 = "F1";
    /** Counts a match only where figure and modality are right. */
    public static final String STRICT = "F1, figure and modality right";
    /** Counts a match only where every slot the gold claim fills is right. */
    public static final String EVERY_SLOT = "F1, every slot right";

    /** Of all slots judged, how many are right. */
    public static final String ALL_SLOTS = "slots right";

    public static final String TIER_A = "tier A precision";
    public static final String FALSE_ASSERTION = "false assertion rate";
    public static final String UNRESOLVED = "unresolved rate";

    static final List<String> HEADLINES =
            List.of(PRECISION, RECALL, F1, STRICT, EVERY_SLOT, TIER_A, FALSE_ASSERTION, UNRESOLVED);

    static final List<String> SLOTS = List.of(
            ALL_SLOTS,
            "quantity value",
            "no figure made up",
            "qualifier",
            "unit",
            "modality",
            "negation",
            "attribution",
            "period start",
            "period end",
            "place");

    static final List<String> TYPES =
            List.of("transfer", "deployment", "use", "assistance", "agreement", "violation", "denial", "designation");

    private Figures() {}
}
