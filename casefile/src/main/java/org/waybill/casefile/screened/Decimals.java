package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as the canonical form holds them: text, to the sixth decimal place. */
final class Decimals {
    private static final int PLACES = 6;

    private Decimals() {}

    static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static double read(JsonNode node, String member) {
        return new BigDecimal(Texts.of(node, member)).doubleValue();
    }
}
