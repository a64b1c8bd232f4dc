package org.waybill.bench.origins;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * What a method makes of one story.
 *
 * @param count how many got it for themselves; empty where the method does not count
 * @param linked the documents that hang together; null where the method does not look
 * @param origins for each claim that it ascribes, to whom; null where the method does not ascribe
 * @param shown the figure it would show; empty for none
 */
record Verdict(
        Optional<OriginCount> count,
        @Nullable Set<Pair<Sha256>> linked,
        @Nullable Map<Claim, String> origins,
        Optional<Shown> shown) {

    /**
     * A figure as it would be shown.
     *
     * @param low null where open
     * @param best the figure; null where the method gives none
     * @param high null where open
     * @param interval whether the method gives bounds at all
     * @param of the day, month or year it is of; null where no claim behind it is dated
     */
    record Shown(
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean interval,
            @Nullable PartialDate of) {}
}
