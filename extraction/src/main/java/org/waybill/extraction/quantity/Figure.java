package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Qualifier;
import org.waybill.model.Span;

/**
 * A figure as a sentence gives it.
 *
 * @param span the whole expression: qualifiers, number and unit
 * @param number the digits or words of the number alone
 * @param low the least value said, inclusive; null where open
 * @param high the greatest value said, inclusive; null where open; equal to {@code low} for a single figure
 * @param qualifier the word that bounded it
 * @param vague the vague word, lower case, where the figure is a band for one; empty otherwise
 * @param unit ISO 4217 code for money, "percent" for shares, the unit of measure; empty for counts, whose noun the parse
 *     gives
 * @param cues words nearby that tell what it counts
 * @param masks the qualifier words a parser should not see
 * @param rule which rules read it, with the qualifier's own words
 */
public record Figure(
        Span span,
        Span number,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        Kind kind,
        String vague,
        String unit,
        List<Cue> cues,
        List<Span> masks,
        String rule) {

    public Figure {
        low = plain(low);
        high = plain(high);
        cues = List.copyOf(cues);
        masks = List.copyOf(masks);
        if (!span.covers(number)) {
            throw new IllegalArgumentException("a figure covers its number");
        }
        if (low == null && high == null) {
            throw new IllegalArgumentException("a figure needs a value or a bound");
        }
    }

    /** Without trailing zeros or exponent, so that equal figures are equal values. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a word of that kind stands near. */
    public boolean has(Cue.Kind cue) {
        return cues.stream().anyMatch(found -> found.kind() == cue);
    }
}
