package org.waybill.corroboration.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/** When figures are of one time, and when one is told again. */
public final class Days {
    /** Totals further apart may differ because things went on: what is handed over in a month moves a total. */
    private static final long SAME_TIME = 45;
    /** Newspapers follow up for a fortnight; what comes later tells an old figure again. */
    private static final long OLD = 20;

    private Days() {}

    /** Whether two days, the earlier one first, are of one time. */
    public static boolean areOfOneTime(LocalDate earlier, LocalDate later) {
        return ChronoUnit.DAYS.between(earlier, later) <= SAME_TIME;
    }

    /** Whether what was said on one day was no longer news on a later one. */
    public static boolean isOld(LocalDate said, LocalDate later) {
        return ChronoUnit.DAYS.between(said, later) >= OLD;
    }

    /** Whether what was said on one date was no longer news on another; of an unknown date nobody can tell. */
    public static boolean isOld(@Nullable PartialDate said, @Nullable PartialDate published) {
        return said != null && published != null && isOld(said.last(), published.first());
    }
}
