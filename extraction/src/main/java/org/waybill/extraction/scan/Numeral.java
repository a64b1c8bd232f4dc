package org.waybill.extraction.scan;

import java.math.BigDecimal;

/**
 * A number read from digits or words.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what it says in all
 * @param mantissa what stands before the scale word: 4.8 of 4.8 million
 * @param scale the scale word's worth, 1 where there is none
 * @param inDigits whether it is written in digits
 */
public record Numeral(int from, int to, BigDecimal value, BigDecimal mantissa, BigDecimal scale, boolean inDigits) {

    /** The same number with another scale word's worth: 4.2 in "4.2 to 5.8 million". */
    public Numeral scaled(BigDecimal other) {
        return new Numeral(from, to, mantissa.multiply(other), mantissa, other, inDigits);
    }

    public boolean hasScale() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
