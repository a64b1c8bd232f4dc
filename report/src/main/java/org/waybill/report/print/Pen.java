package org.waybill.report.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.Map;

/**
 * What a line of a chart is drawn with.
 *
 * @param width in the chart's own pixels
 */
record Pen(FSRGBColor colour, float width) {
    static final FSRGBColor PLOT = new FSRGBColor(0x1d4a73);
    static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    static final FSRGBColor OTHER = new FSRGBColor(0xc3bdb0);
    static final Pen RING = new Pen(PLOT, 1.6f);

    private static final Pen PLAIN = new Pen(PLOT, 1f);
    private static final Map<String, Pen> BY_CLASS = Map.of(
            "grid", new Pen(new FSRGBColor(0xd9d4c8), 0.75f),
            "axis", new Pen(new FSRGBColor(0x6f6a61), 0.75f),
            "joined", new Pen(new FSRGBColor(0xa5b7c7), 1f),
            "stroke", new Pen(PLOT, 2f));

    /** The pen for a class of lines. */
    static Pen of(String look) {
        return BY_CLASS.getOrDefault(look, PLAIN);
    }

    void line(OutputDevice device, Shape line, double scale) {
        device.setColor(colour);
        device.setStroke(new BasicStroke((float) (width * scale)));
        device.draw(line);
    }
}
