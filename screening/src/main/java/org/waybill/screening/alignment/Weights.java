package org.waybill.screening.alignment;

import java.util.EnumMap;
import java.util.Map;
import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.name.Token.Role;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** How much each part of a name counts. */
final class Weights {
    private final Map<Role, Double> byRole = new EnumMap<>(Role.class);
    private final double commonName;
    private final double consonants;
    private final double family;

    Weights(Policy policy, Listing.Kind kind) {
        byRole.put(Role.NAME, 1.0);
        byRole.put(Role.INITIAL, policy.figure(Rule.WEIGHT_OF_INITIAL, kind));
        byRole.put(Role.NUMBER, policy.figure(Rule.WEIGHT_OF_NUMBER, kind));
        byRole.put(Role.LEGAL_FORM, policy.figure(Rule.WEIGHT_OF_FORM, kind));
        byRole.put(Role.PARTICLE, policy.figure(Rule.WEIGHT_OF_PARTICLE, kind));
        byRole.put(Role.TITLE, policy.figure(Rule.WEIGHT_OF_TITLE, kind));
        byRole.put(Role.COMMON_WORD, policy.figure(Rule.WEIGHT_OF_COMMON_WORD, kind));
        byRole.put(Role.PLACE, policy.figure(Rule.WEIGHT_OF_PLACE, kind));
        commonName = policy.figure(Rule.WEIGHT_OF_COMMON_NAME, kind);
        consonants = policy.figure(Rule.WEIGHT_OF_CONSONANTS, kind);
        family = policy.figure(Rule.WEIGHT_OF_FAMILY, kind);
    }

    /** Weighs the parts of a name; tells where its family name ends, or -1. */
    int weigh(PreparedName name, Scratch.Side side) {
        int last = -1;
        for (int i = 0; i < side.size; i++) {
            Token token = name.tokens().get(i);
            double weight = byRole.getOrDefault(token.role(), 0.0);
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
}
