package org.waybill.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The order in which a page's lines are read.
 *
 * <p>Programs that set pages write the lines column by column, and that order is kept. Where it jumps up the page
 * again and again it was not written in reading order, and the places decide instead: left column before right one.
 */
final class ReadingOrder {
    private static final int JUMPS_LET_PASS = 4;
    private static final float JUMP_SHARE = 0.2f;
    private static final float SIDE_BY_SIDE_SHARE = 0.35f;
    /** Two columns mixed line by line make sentences nobody wrote, so that three such lines are enough. */
    private static final int SIDE_BY_SIDE_LET_PASS = 2;

    /** Cells of a table are shorter than lines of a column. */
    private static final int COLUMN_LINE_CHARACTERS = 25;

    private ReadingOrder() {}

    static List<Line> of(List<Line> lines) {
        boolean disorder = count(lines, ReadingOrder::jumpsBack) > Math.max(JUMPS_LET_PASS, lines.size() * JUMP_SHARE);
        boolean across = count(lines, ReadingOrder::runsAcross)
                > Math.max(SIDE_BY_SIDE_LET_PASS, lines.size() * SIDE_BY_SIDE_SHARE);
        return disorder || across ? byPlace(lines) : List.copyOf(lines);
    }

    private static int count(List<Line> lines, BiPredicate<Line, Line> relation) {
        int count = 0;
        for (int index = 1; index < lines.size(); index++) {
            count += relation.test(lines.get(index - 1), lines.get(index)) ? 1 : 0;
        }
        return count;
    }

    private static boolean jumpsBack(Line before, Line next) {
        boolean up = next.baseline() < before.baseline() - before.size();
        return up || (isBeside(before, next) && next.left() < before.left());
    }

    private static boolean runsAcross(Line before, Line next) {
        return isBeside(before, next)
                && Math.min(before.text().length(), next.text().length()) >= COLUMN_LINE_CHARACTERS;
    }

    private static boolean isBeside(Line before, Line next) {
        return Math.abs(before.baseline() - next.baseline()) < before.size() / 2;
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
