package org.waybill.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.waybill.report.words.Counted;

/** Values to heights: from zero by equal steps, or by powers of ten where figures are worlds apart. */
final class ValueScale {
    /** Beyond this a figure is a slip or a joke, and would flatten every other. */
    static final double GREATEST = 1e12;

    /** From this ratio on the lesser figures would lie on the axis. */
    private static final double LOGARITHMIC_FROM = 100;

    /** Room above the greatest figure. */
    private static final double HEADROOM = 1.04;

    private static final List<Double> ROUND_STEPS = List.of(1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0);

    private final double least;
    private final double greatest;
    private final boolean logarithmic;

    private ValueScale(double least, double greatest, boolean logarithmic) {
        this.least = least;
        this.greatest = greatest;
        this.logarithmic = logarithmic;
    }

    static ValueScale over(List<Point> points) {
        double most = points.stream().mapToDouble(Point::top).max().orElse(1);
        double least = points.stream()
                .mapToDouble(Point::bottom)
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        if (most / least > LOGARITHMIC_FROM) {
            return new ValueScale(power(Math.floor(exponent(least))), power(Math.ceil(exponent(most) + 0.1)), true);
        }
        return new ValueScale(0, rounded(most * HEADROOM), false);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    /** 0 at the foot, 1 at the top. */
    double share(double value) {
        if (!logarithmic) {
            return value / greatest;
        }
        double foot = exponent(least);
        return value <= least ? 0 : (exponent(value) - foot) / (exponent(greatest) - foot);
    }

    /** Two or three values to label, from the foot up. */
    List<Double> ticks() {
        if (!logarithmic) {
            return List.of(0.0, greatest / 2, greatest);
        }
        int first = (int) Math.round(exponent(least));
        int last = (int) Math.round(exponent(greatest));
        int step = Math.max(1, (last - first + 1) / 3);
        return IntStream.rangeClosed(first, last)
                .filter(exponent -> (exponent - first) % step == 0)
                .mapToObj(ValueScale::power)
                .toList();
    }

    static String label(double value) {
        return Counted.figure(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    private static double rounded(double value) {
        double unit = power(Math.floor(exponent(value)));
        return ROUND_STEPS.stream()
                        .filter(step -> step * unit >= value * (1 - 1e-9))
                        .findFirst()
                        .orElse(10.0)
                * unit;
    }

    // StrictMath, because Math may differ in the last bit between machines.
    private static double exponent(double value) {
        return StrictMath.log10(value);
    }

    private static double power(double exponent) {
        return StrictMath.rint(StrictMath.pow(10, exponent) * 1e6) / 1e6;
    }
}
