package org.waybill.screening.mention;

import org.waybill.model.ImoDigits;
import org.waybill.model.Span;

/**
 * A place where a text names a ship, or gives a ship's number.
 *
 * @param span the name's characters, or the number's where no name stands by it
 * @param name as written; empty where only a number is given
 * @param flag ISO 3166-1 alpha-2 of the flag the text gives it there; empty where it gives none
 * @param imo its IMO number, whose check digit is right; empty where the text gives none
 * @param rule what showed that a ship is meant: {@code prefix}, {@code noun}, {@code apposition}, {@code again}, {@code
 *     number}
 */
public record ShipMention(Span span, String name, String flag, String imo, String rule) {

    public ShipMention {
        if (name.isEmpty() && imo.isEmpty()) {
            throw new IllegalArgumentException("a mention of a ship has a name or a number");
        }
        if (!imo.isEmpty() && !ImoDigits.fit(imo)) {
            throw new IllegalArgumentException("no ship bears the number " + imo);
        }
    }

    ShipMention withImo(String number) {
        return new ShipMention(span, name, flag, number, rule);
    }
}
