package org.waybill.report.print;

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
    /** A page is 172 mm wide inside its margins, and a chart that is taller than this leaves no room for its key. */
    private static final double PAGE_WIDTH = 650;

    private static final double MOST_HEIGHT = 600;
    /** From the base line of a label to the top of its box, in pixels of paper. */
    private static final double ASCENT = 8.5;

    /** As large as the page allows. */
    public static Plot of(Chart chart) {
        return new Plot(chart, Math.min(PAGE_WIDTH / chart.width(), MOST_HEIGHT / chart.height()));
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
