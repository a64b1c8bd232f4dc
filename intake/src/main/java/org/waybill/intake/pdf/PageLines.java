package org.waybill.intake.pdf;

import java.util.List;

/**
 * The lines of one page, in reading order.
 *
 * @param height of the page, in points
 * @param lines in the order they are read
 */
record PageLines(float height, List<Line> lines) {
    PageLines {
        lines = List.copyOf(lines);
    }
}
