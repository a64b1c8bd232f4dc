package org.waybill.screening.index;

import org.waybill.screening.name.Token;

/** How much of a name a token is, as far as nominating goes. */
final class Weight {
    /** What even the commonest name counts, beside a rare one's 1. */
    private static final double COMMON = 0.4;

    private Weight() {}

    static float of(Token token) {
        return (float) (share(token.role()) * (COMMON + (1 - COMMON) * token.rarity()));
    }

    private static double share(Token.Role role) {
        return switch (role) {
            case NAME -> 1;
            case NUMBER -> 0.8;
            case COMMON_WORD, PLACE -> 0.5;
            case INITIAL, LEGAL_FORM -> 0.3;
            case PARTICLE, TITLE -> 0.2;
        };
    }
}
