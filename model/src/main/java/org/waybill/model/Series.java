package org.waybill.model;

import java.util.List;

/**
 * One origin's figures of one unit over time. Figures of different origins are never joined.
 *
 * @param speaker the name of the body whose figures they are
 * @param unit what is counted
 * @param points in order of the date they were published, then of the document
 */
public record Series(String speaker, String unit, List<Claim> points) {
    public Series {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one figure");
        }
    }
}
