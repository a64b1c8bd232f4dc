package org.waybill.report.print;

import java.util.List;
import org.waybill.report.chart.Chart;

/**
 * A chart brought to the size of a page, row by row.
 *
 * @param chart in pixels of its own
 * @param scale pixels of paper for one of the chart's own, above 0
 */
public record Plot(Chart chart, double scale) {
    /** A page is 172 mm wide inside its margins. */
    private static final double PAGE_WIDTH = 650;
    /** Above and under the plot of a row there is room for labels, in the chart's own pixels. */
    private static final int OVER = 11;

    private static final int UNDER = 13;
    /** What the dates take at the foot of a chart. */
    private static final int DATES = 30;
    /**
     * One row of the chart: a page may end between two of them.
     *
     * @param top where it begins, in the chart's own pixels
     * @param height of it
     */
    public record Strip(Chart.Row row, int top, int height) {}

    /** As wide as the page. */
    public static Plot of(Chart chart) {
        return new Plot(chart, PAGE_WIDTH / chart.width());
    }

    /** The rows, from the top. */
    public List<Strip> strips() {
        return chart.rows().stream()
                .map(row -> new Strip(row, row.top() - OVER, row.foot() - row.top() + OVER + UNDER))
                .toList();
    }

    /** The dates under them. */
    public int foot() {
        return chart.height() - DATES;
    }

    /** A length on paper, in pixels, to the hundredth. */
    public double pixels(double length) {
        return Math.round(length * scale * 100) / 100.0;
    }
}
