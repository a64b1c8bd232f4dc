package org.waybill.bench.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * What was truly sent, day by day: a total that never falls.
 *
 * @param start the first day of the first month
 * @param totals the total at the end of each month, from the first; even steps between
 */
public record Growth(LocalDate start, List<Long> totals) {
    public Growth {
        totals = List.copyOf(totals);
    }

    /** Grows to about the total given in as many months, unevenly. */
    static Growth to(long end, LocalDate start, int months, SplittableRandom chance) {
        double[] steps = chance.doubles(months, 0.4, 1.6).toArray();
        double all = LongStream.range(0, months).mapToDouble(at -> steps[(int) at]).sum();
        double sum = 0;
        long[] totals = new long[months];
        for (int month = 0; month < months; month++) {
            sum += steps[month];
            totals[month] = Math.round(end * sum / all);
        }
        return new Growth(start, LongStream.of(totals).boxed().toList());
    }

    /** The total by the evening of a day. */
    public long at(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(start, day);
        if (day.isBefore(start)) {
            return 0;
        }
        if (month >= totals.size()) {
            return totals.get(totals.size() - 1);
        }
        long before = month == 0 ? 0 : totals.get(month - 1);
        double part = day.getDayOfMonth() / (double) day.lengthOfMonth();
        return Math.round(before + part * (totals.get(month) - before));
    }
}
