package org.waybill.screening.name;

import org.waybill.screening.variant.Rarity;
import org.waybill.screening.variant.Skeletons;
import org.waybill.screening.variant.Variants;

/** Makes tokens of words, with all that is known of them. */
final class Tokens {
    /** Of words that a table knows, and of letters and figures: next to nobody is told apart by them. */
    private static final double COMMON = 0.2;

    private final Nicknames nicknames;

    Tokens(Nicknames nicknames) {
        this.nicknames = nicknames;
    }

    Preparation.Placed name(Word word, boolean person) {
        String text = word.text();
        double rarity = text.length() < 2 ? COMMON : Rarity.standard().of(text);
        Token token = new Token(
                text,
                Token.Role.NAME,
                Skeletons.of(text),
                Variants.standard().of(text),
                word.vowelless(),
                rarity,
                person ? nicknames.of(text) : 0,
                word.signs());
        return new Preparation.Placed(token, word.start(), word.end());
    }

    Preparation.Placed initial(Word word) {
        return known(word, word.text().substring(0, 1), Token.Role.INITIAL, -1);
    }

    Preparation.Placed number(Word word, String value) {
        return known(word, value, Token.Role.NUMBER, -1);
    }

    /** A word that a table knows. */
    Preparation.Placed known(Word word, String canonical, Token.Role role, int family) {
        Token token = new Token(canonical, role, "", family, false, COMMON, 0, word.signs());
        return new Preparation.Placed(token, word.start(), word.end());
    }
}
