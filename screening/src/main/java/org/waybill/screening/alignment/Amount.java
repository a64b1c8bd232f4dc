package org.waybill.screening.alignment;

import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** How much two names said together: few letters that meet may meet by chance. */
final class Amount {
    private final double little;
    private final double enough;

    Amount(Policy policy, Listing.Kind kind) {
        little = policy.figure(Rule.DOUBT_OF_LITTLE, kind);
        enough = policy.figure(Rule.LETTERS_ENOUGH, kind);
    }

    /** What is added to the doubt: nothing from enough letters on, all of it where none met. */
    double doubt(PreparedName asked, PreparedName listed, Scratch scratch) {
        double met = Math.min(letters(asked, scratch.asked), letters(listed, scratch.listed));
        return met >= enough ? 0 : little * (1 - met / enough);
    }

    private static double letters(PreparedName name, Scratch.Side side) {
        double sum = 0;
        for (int i = 0; i < side.size; i++) {
            sum += side.open(i) ? 0 : side.similarity[i] * letters(name.tokens().get(i));
        }
        return sum;
    }

    /** What a script leaves out or a sign leaves open is in the likeness already. */
    private static int letters(Token token) {
        return switch (token.role()) {
            case NAME, COMMON_WORD, PLACE, NUMBER -> token.text().length();
            case INITIAL -> 1;
            case PARTICLE, TITLE, LEGAL_FORM -> 0;
        };
    }
}
