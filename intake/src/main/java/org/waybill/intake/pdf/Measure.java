package org.waybill.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a page is usually set.
 *
 * @param gap from one baseline to the next, in points
 * @param width of a full line, in points
 */
record Measure(float gap, float width) {
    private static final float USUAL_LEADING = 1.2f;

    static Measure of(List<Line> lines) {
        List<Float> gaps = new ArrayList<>();
        List<Float> widths = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            widths.add(line.width());
            float gap = index == 0 ? 0 : line.baseline() - lines.get(index - 1).baseline();
            if (gap > line.size() / 2) {
                gaps.add(gap);
            }
        }
        float single = lines.isEmpty() ? 0 : lines.get(0).size() * USUAL_LEADING;
        return new Measure(at(gaps, 0.4, single), at(widths, 0.9, 0));
    }

    /** The value a given share of the values stays below; between lines, most gaps are within paragraphs. */
    private static float at(List<Float> values, double share, float otherwise) {
        if (values.isEmpty()) {
            return otherwise;
        }
        Collections.sort(values);
        return values.get((int) Math.floor(share * (values.size() - 1)));
    }
}
