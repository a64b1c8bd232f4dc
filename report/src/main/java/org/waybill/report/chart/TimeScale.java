package org.waybill.report.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.PartialDate;
import org.waybill.report.words.Dates;

/** Days to places along the chart, with round dates to label. */
public final class TimeScale {
    private static final int LEAST_DAYS = 60;
    private static final int PIXELS_PER_LABEL = 72;
    private static final List<Integer> MONTH_STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 600);

    /** A labelled date. */
    public record Mark(int x, String text) {}

    private final double first;
    private final double last;
    private final int left;
    private final int right;

    private TimeScale(double first, double last, int left, int right) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
    }

    /** The dates of the points, with a little room on either side, between two places. */
    static TimeScale over(List<Point> points, int left, int right) {
        double first = points.stream().mapToDouble(Point::day).min().orElse(0);
        double last = points.stream().mapToDouble(Point::day).max().orElse(0);
        return between(first, last, left, right);
    }

    /**
     * Two days with a little room on either side, between two places.
     *
     * @param first counted from 1970
     * @param last not before the first
     */
    public static TimeScale between(double first, double last, int left, int right) {
        double room = Math.max((last - first) * 0.05, (LEAST_DAYS - (last - first)) / 2);
        return new TimeScale(first - room, last + room, left, right);
    }

    /** Where a day stands, counted from 1970. */
    public int x(double day) {
        return (int) Math.round(left + (day - first) / (last - first) * (right - left));
    }

    /** Round dates, as many as have room. */
    public List<Mark> marks() {
        int step = step();
        YearMonth from = month(first).plusMonths(1);
        long months = ChronoUnit.MONTHS.between(from, month(last));
        int late = Math.floorMod(-(from.getMonthValue() - 1 + 12 * from.getYear()), step);
        return Stream.iterate((long) late, at -> at <= months, at -> at + step)
                .map(from::plusMonths)
                .map(month -> new Mark(x((double) month.atDay(1).toEpochDay()), text(month, step)))
                .toList();
    }

    private int step() {
        int most = Math.max(1, (right - left) / PIXELS_PER_LABEL);
        long months = ChronoUnit.MONTHS.between(month(first), month(last)) + 1;
        return MONTH_STEPS.stream()
                .filter(step -> months / step <= most)
                .findFirst()
                .orElse(1200);
    }

    private static YearMonth month(double day) {
        return YearMonth.from(LocalDate.ofEpochDay((long) Math.floor(day)));
    }

    private static String text(YearMonth month, int step) {
        PartialDate date = step % 12 == 0
                ? PartialDate.ofYear(month.getYear())
                : PartialDate.ofMonth(month.getYear(), month.getMonthValue());
        return Dates.brief(date);
    }
}
