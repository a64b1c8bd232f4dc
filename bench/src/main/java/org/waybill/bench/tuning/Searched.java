package org.waybill.bench.tuning;

import java.util.EnumSet;
import java.util.List;
import org.waybill.screening.policy.Rule;

/** Which figures the search may move. */
final class Searched {
    /** Set by judgement, since the labelled names hold too few cases of them. */
    private static final EnumSet<Rule> JUDGED = EnumSet.of(
            Rule.SAME_VARIANT,
            Rule.READ_FROM_SIGNS,
            Rule.READ_WITHOUT_VOWELS,
            Rule.OTHER_ENDING,
            Rule.LEAST_SIMILARITY,
            Rule.ACRONYM,
            Rule.DOUBT,
            Rule.DOUBT_OF_LITTLE,
            Rule.LETTERS_ENOUGH);

    /** Everything about names that is not set by judgement; facts beside the name are no part of the material. */
    static final List<Rule> RULES = EnumSet.range(Rule.SAME_VARIANT, Rule.ORDER_OF_DESCENT).stream()
            .filter(rule -> !JUDGED.contains(rule))
            .toList();

    private static final EnumSet<Rule> LIKENESSES = EnumSet.range(Rule.SAME_VARIANT, Rule.COMPATIBLE_FORM);

    private Searched() {}

    /** Whether more than the whole makes no sense. */
    static boolean isShare(Rule rule) {
        boolean slip = rule.key().startsWith("slip");
        boolean likeness = LIKENESSES.contains(rule);
        return (likeness && !slip) || (rule.key().startsWith("weight") && rule != Rule.WEIGHT_OF_FAMILY);
    }
}
