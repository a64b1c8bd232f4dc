package org.waybill.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.Period;
import org.waybill.model.Quantity;

/**
 * One figure one speaker gives, however many documents repeat it.
 *
 * @param speaker whose figure, for a reader
 * @param quantity the figure
 * @param period what time it covers; null where unstated
 * @param standing whether it is said to be so
 * @param claims every claim that gives it, first published first
 */
public record Figure(
        String speaker, Quantity quantity, @Nullable Period period, Standing standing, List<Claim> claims) {
    public Figure {
        claims = List.copyOf(claims);
    }

    public Claim first() {
        return claims.get(0);
    }
}
