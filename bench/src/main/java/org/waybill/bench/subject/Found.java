package org.waybill.bench.subject;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Span;

/**
 * One figure found in a text.
 *
 * @param span its characters
 * @param low the least value meant; equal to {@code high} for a single figure; null where open
 * @param high the greatest value meant; null where open
 */
public record Found(
        Span span, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    public Found {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a figure has a value or a bound");
        }
    }

    /** Whether it is one figure, not a band. */
    public boolean isSingle() {
        return low != null && high != null && low.compareTo(high) == 0;
    }
}
