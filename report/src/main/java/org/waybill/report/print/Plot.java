package org.waybill.report.print;

import java.util.List;
import org.waybill.report.chart.Chart;

/**
 * A chart brought to the size of a page, its words laid over its lines.
 *
 * @param chart in pixels of its own
 * @param scale pixels of paper for one of the chart's own, above 0
 */
public record Plot(Chart chart, double scale) {
    /** The box of a label, in the chart's own pixels. */
    public static final int LABEL_WIDTH = 120;
    /** A page is 172 mm wide inside its margins. */
    private static final double PAGE_WIDTH = 650;
    /** Over the plot of a row stands whose it is, in the chart's own pixels; under it, its lowest label. */
    private static final int OVER = 26;

    private static final int UNDER = 13;
    /** What the dates take at the foot of a chart. */
    private static final int DATES = 30;
    /** From the base line of a label to the top of its box, in pixels of paper. */
    private static final double ASCENT = 8.5;

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

    /** The same as a style sheet has it. */
    public String length(double length) {
        return pixels(length) + "px";
    }

    /** Where a label with this base line begins. */
    public String above(double baseline) {
        return Math.round((baseline * scale - ASCENT) * 100) / 100.0 + "px";
    }

    /** The left edge of a label's box, in the chart's own pixels. */
    public double edge(Chart.Mark mark) {
        return switch (mark.labelAnchor()) {
            case "start" -> mark.labelX();
            case "end" -> mark.labelX() - LABEL_WIDTH;
            default -> mark.labelX() - LABEL_WIDTH / 2.0;
        };
    }

    /** How a label stands in its box. */
    public String side(Chart.Mark mark) {
        return switch (mark.labelAnchor()) {
            case "start" -> "left";
            case "end" -> "right";
            default -> "center";
        };
    }
}
