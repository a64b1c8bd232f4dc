package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Numeral;

/**
 * The number of a figure, before its neighbours are read.
 *
 * @param from first token, a currency sign included
 * @param to the token after the last
 * @param numberFrom first token of the number itself
 * @param numeral the number read, for a scale word to be carried over; null for vague words and shares
 */
record Core(
        int from,
        int to,
        int numberFrom,
        int numberTo,
        BigDecimal low,
        BigDecimal high,
        Kind kind,
        String unit,
        String vague,
        String rule,
        @Nullable Numeral numeral) {

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    static Core of(Numeral numeral) {
        return new Core(
                numeral.from(),
                numeral.to(),
                numeral.from(),
                numeral.to(),
                numeral.value(),
                numeral.value(),
                Kind.COUNT,
                "",
                "",
                numeral.inDigits() ? "digits" : "words",
                numeral);
    }

    static Core fixed(int from, int to, BigDecimal value, Kind kind, String unit, String rule) {
        return new Core(from, to, from, to, value, value, kind, unit, "", rule, null);
    }

    Core withUnit(int newTo, Kind newKind, String newUnit) {
        return new Core(from, newTo, numberFrom, numberTo, low, high, newKind, newUnit, vague, rule, numeral);
    }

    Core startingAt(int other) {
        return new Core(other, to, numberFrom, numberTo, low, high, kind, unit, vague, rule, numeral);
    }

    /** The range from this number up to another. */
    Core upTo(Core end, BigDecimal newLow, String link) {
        Kind both = end.kind == Kind.COUNT ? kind : end.kind;
        String unitOfBoth = end.unit.isEmpty() ? unit : end.unit;
        return new Core(
                from,
                end.to,
                numberFrom,
                end.numberTo,
                newLow,
                end.high,
                both,
                unitOfBoth,
                "",
                rule + "+range." + link,
                end.numeral);
    }

    /** Whether it is a vague word, or a dozen, which in news is a round number. */
    boolean loose() {
        return !vague.isEmpty()
                || (numeral != null && !numeral.inDigits() && numeral.scale().compareTo(DOZEN) == 0);
    }

    boolean range() {
        return vague.isEmpty() && low.compareTo(high) != 0;
    }
}
