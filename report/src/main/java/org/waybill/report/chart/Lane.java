package org.waybill.report.chart;

import java.util.List;

/**
 * One speaker's figures, a row of the chart.
 *
 * @param speaker whose
 * @param points in order of date
 */
public record Lane(String speaker, List<Point> points) {
    public Lane {
        points = List.copyOf(points);
    }
}
