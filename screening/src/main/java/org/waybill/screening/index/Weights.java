package org.waybill.screening.index;

import java.util.EnumMap;
import java.util.Map;
import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** What the policy says of names, as far as it is needed to tell which are worth comparing. */
final class Weights {
    private static final Map<Token.Role, Rule> RULES = new EnumMap<>(Map.of(
            Token.Role.INITIAL, Rule.WEIGHT_OF_INITIAL,
            Token.Role.NUMBER, Rule.WEIGHT_OF_NUMBER,
            Token.Role.LEGAL_FORM, Rule.WEIGHT_OF_FORM,
            Token.Role.PARTICLE, Rule.WEIGHT_OF_PARTICLE,
            Token.Role.TITLE, Rule.WEIGHT_OF_TITLE,
            Token.Role.COMMON_WORD, Rule.WEIGHT_OF_COMMON_WORD,
            Token.Role.PLACE, Rule.WEIGHT_OF_PLACE));

    private final Policy policy;

    Weights(Policy policy) {
        this.policy = policy;
    }

    float of(Token token, Listing.Kind kind) {
        Rule rule = RULES.get(token.role());
        if (rule != null) {
            return (float) policy.figure(rule, kind);
        }
        double common = policy.figure(Rule.WEIGHT_OF_COMMON_NAME, kind);
        double weight = common + (1 - common) * token.rarity();
        return (float) (token.vowelless() ? weight * policy.figure(Rule.WEIGHT_OF_CONSONANTS, kind) : weight);
    }

    /** What all parts of a name weigh together. */
    float of(PreparedName name) {
        float sum = 0;
        for (Token token : name.tokens()) {
            sum += of(token, name.kind());
        }
        return sum;
    }

    /** What a part costs that both sides have and the other lacks. */
    float contradicted(Listing.Kind kind) {
        return (float) policy.figure(Rule.CONTRADICTED, kind);
    }

    /** What a part costs that only the listed name has. */
    float omitted(Listing.Kind kind) {
        return (float) policy.figure(Rule.OMITTED, kind);
    }

    /** What a part costs that only the asked name has. */
    float added(Listing.Kind kind) {
        return (float) policy.figure(Rule.ADDED, kind);
    }
}
