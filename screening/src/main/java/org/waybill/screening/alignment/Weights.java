package org.waybill.screening.alignment;

import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** How much each part of a name counts. */
final class Weights {
    private final double initial;
    private final double number;
    private final double legalForm;
    private final double particle;
    private final double title;
    private final double commonWord;
    private final double place;
    private final double commonName;
    private final double consonants;
    private final double family;

    Weights(Policy policy, Listing.Kind kind) {
        initial = policy.figure(Rule.WEIGHT_OF_INITIAL, kind);
        number = policy.figure(Rule.WEIGHT_OF_NUMBER, kind);
        legalForm = policy.figure(Rule.WEIGHT_OF_FORM, kind);
        particle = policy.figure(Rule.WEIGHT_OF_PARTICLE, kind);
        title = policy.figure(Rule.WEIGHT_OF_TITLE, kind);
        commonWord = policy.figure(Rule.WEIGHT_OF_COMMON_WORD, kind);
        place = policy.figure(Rule.WEIGHT_OF_PLACE, kind);
        commonName = policy.figure(Rule.WEIGHT_OF_COMMON_NAME, kind);
        consonants = policy.figure(Rule.WEIGHT_OF_CONSONANTS, kind);
        family = policy.figure(Rule.WEIGHT_OF_FAMILY, kind);
    }

    /** Weighs the parts of a name; tells where its family name ends, or -1. */
    int weigh(PreparedName name, Scratch.Side side) {
        int last = -1;
        for (int i = 0; i < side.size; i++) {
            Token token = name.tokens().get(i);
            double weight = of(token.role());
            side.plain[i] = weight;
            if (token.role() == Role.NAME) {
                weight *= token.vowelless() ? consonants : commonName + (1 - commonName) * token.rarity();
                last = i;
            }
            side.weight[i] = weight;
        }
        for (int i = name.family() >= 0 ? name.family() : Math.max(0, last); i < side.size; i++) {
            side.weight[i] *= family;
        }
        return last;
    }

    private double of(Role role) {
        return switch (role) {
            case NAME -> 1;
            case INITIAL -> initial;
            case NUMBER -> number;
            case LEGAL_FORM -> legalForm;
            case PARTICLE -> particle;
            case TITLE -> title;
            case COMMON_WORD -> commonWord;
            case PLACE -> place;
        };
    }
}
