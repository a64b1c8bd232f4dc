package org.waybill.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart ready to be drawn; lengths in pixels of its own frame.
 *
 * @param width of the frame
 * @param height of the frame
 * @param left where the plot begins
 * @param dates labels along the foot
 * @param rows one for each speaker
 * @param key the shapes used
 * @param logarithmic whether heights go by powers of ten
 * @param unlabelled how many marks had no room for their number
 */
public record Chart(
        int width,
        int height,
        int left,
        List<Tick> dates,
        List<Row> rows,
        List<Glyph> key,
        boolean logarithmic,
        int unlabelled) {

    /** A place on an axis and what stands there. */
    public record Tick(int at, String text) {}

    /**
     * One speaker's row.
     *
     * @param speaker whose figures
     * @param top of the plot
     * @param foot where the value axis begins
     * @param ticks along the value axis
     * @param others where other speakers' figures lie, for comparison
     * @param line through the speaker's own figures, as an SVG path; empty for one figure
     * @param marks the figures
     */
    public record Row(
            String speaker, int top, int foot, List<Tick> ticks, List<Spot> others, String line, List<Mark> marks) {
        /** The others' figures as one SVG path, a dot each where line ends are round. */
        public String dots() {
            return others.stream()
                    .map(spot -> "M" + spot.x() + " " + spot.y() + "h0")
                    .collect(Collectors.joining());
        }
    }

    /** A place in the plot. */
    public record Spot(int x, int y) {}

    /**
     * One figure.
     *
     * @param x across
     * @param y down, at its value
     * @param dot {@code full}, {@code hollow}, {@code faint} or {@code none}
     * @param stroke arrows, bars and caps as an SVG path; empty for none
     * @param label the number; empty where there was no room
     * @param labelX where the number is anchored
     * @param labelY its base line
     * @param labelAnchor {@code start}, {@code middle} or {@code end}
     * @param tag what it leads to
     */
    public record Mark(
            int x,
            int y,
            String dot,
            String stroke,
            String label,
            int labelX,
            int labelY,
            String labelAnchor,
            Tag tag) {}
}
