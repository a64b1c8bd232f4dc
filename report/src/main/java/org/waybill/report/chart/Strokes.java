package org.waybill.report.chart;

/** The lines of a mark: arrows that stay open, bars that close. */
final class Strokes {
    /** How far an open end points; a direction, not a value. */
    static final int ARROW = 15;

    private static final int HALF_CAP = 4;

    private Strokes() {}

    /** An SVG path; empty for shapes that are only a dot. */
    static String path(Glyph glyph, int x, int y, int foot, int low) {
        return switch (glyph) {
            case EXACT, ABOUT -> "";
            case AT_LEAST -> arrow(x, y);
            case MORE_THAN -> cap(x, y) + arrow(x, y);
            case UP_TO, LESS_THAN -> cap(x, y) + bar(x, y, foot);
            case BAND -> cap(x, y) + bar(x, y, low) + cap(x, low);
        };
    }

    static String dot(Glyph glyph) {
        return switch (glyph) {
            case EXACT, AT_LEAST -> "full";
            case ABOUT -> "hollow";
            case MORE_THAN, UP_TO, LESS_THAN, BAND -> "none";
        };
    }

    private static String arrow(int x, int y) {
        int tip = y - ARROW;
        String head = "M" + (x - 3) + " " + (tip + 4) + "L" + x + " " + tip + "L" + (x + 3) + " " + (tip + 4);
        return bar(x, y, tip) + head;
    }

    private static String bar(int x, int from, int to) {
        return "M" + x + " " + from + "V" + to;
    }

    private static String cap(int x, int y) {
        return "M" + (x - HALF_CAP) + " " + y + "H" + (x + HALF_CAP);
    }
}
