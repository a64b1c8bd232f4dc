package org.waybill.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page's lines are read.
 *
 * <p>Programs that set pages write the lines column by column, and that order is kept. Where it jumps up the page
 * again and again it was not written in reading order, and the places decide instead: left column before right one.
 */
final class ReadingOrder {
    private static final int JUMPS_LET_PASS = 4;
    private static final float JUMP_SHARE = 0.2f;

    private ReadingOrder() {}

    static List<Line> of(List<Line> lines) {
        return isInDisorder(lines) ? byPlace(lines) : List.copyOf(lines);
    }

    private static boolean isInDisorder(List<Line> lines) {
        int jumps = 0;
        for (int index = 1; index < lines.size(); index++) {
            Line before = lines.get(index - 1);
            jumps += lines.get(index).baseline() < before.baseline() - before.size() ? 1 : 0;
        }
        return jumps > JUMPS_LET_PASS && jumps > lines.size() * JUMP_SHARE;
    }

    private static List<Line> byPlace(List<Line> lines) {
        float middle = gutter(lines);
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.<Line, Boolean>comparing(line -> line.left() >= middle)
                .thenComparing(Line::baseline)
                .thenComparing(Line::left));
        return ordered;
    }

    /** Where the right column begins; beyond the page where lines run across the middle. */
    private static float gutter(List<Line> lines) {
        float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        float middle = (left + right) / 2;
        long across = lines.stream()
                .filter(line -> line.left() < middle - line.size() && line.right() > middle + line.size())
                .count();
        return across * 5 > lines.size() ? Float.MAX_VALUE : middle - 2;
    }
}
