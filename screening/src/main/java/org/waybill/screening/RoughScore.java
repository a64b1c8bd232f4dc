package org.waybill.screening;

import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;

/** Stands in until names are laid side by side properly. */
final class RoughScore {
    private RoughScore() {}

    static double of(PreparedName asked, PreparedName listed) {
        return 0.7 * covered(asked, listed) + 0.3 * covered(listed, asked);
    }

    private static double covered(PreparedName one, PreparedName other) {
        double sum = 0;
        for (Token token : one.tokens()) {
            double best = 0;
            for (Token there : other.tokens()) {
                best = Math.max(best, like(token, there));
            }
            sum += best;
        }
        return sum / one.tokens().size();
    }

    private static double like(Token one, Token other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        return one.skeleton().length() > 1 && one.skeleton().equals(other.skeleton()) ? 0.8 : 0;
    }
}
