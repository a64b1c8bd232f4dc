package org.waybill.report.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the paths and circles of the report's own charts as lines of the PDF.
 *
 * <p>Their words are laid over them as text of the page, in the page's fonts; so nothing asks the machine for a font.
 */
final class ChartDrawer implements SVGDrawer {
    private static final FSRGBColor PLOT = new FSRGBColor(0x1d4a73);
    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);
    private static final FSRGBColor OTHER = new FSRGBColor(0xc3bdb0);
    /** By class: the colour and width, in pixels, of a line. */
    private static final Map<String, Pen> PENS = Map.of(
            "grid", new Pen(new FSRGBColor(0xd9d4c8), 0.75f),
            "axis", new Pen(new FSRGBColor(0x6f6a61), 0.75f),
            "joined", new Pen(new FSRGBColor(0xa5b7c7), 1f),
            "stroke", new Pen(PLOT, 2f));

    private record Pen(FSRGBColor colour, float width) {}

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Drawn(svg, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Words of charts are text of the page.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // The same.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private record Drawn(Element svg, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number("width") * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number("height") * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            String[] frame = svg.getAttribute("viewBox").split(" ", -1);
            double scale = getIntrinsicWidth() / Double.parseDouble(frame[2]);
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(scale, scale);
            place.translate(-Double.parseDouble(frame[0]), -Double.parseDouble(frame[1]));
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element shape) {
                    draw(device, shape, place, scale);
                }
            }
        }

        private static void draw(OutputDevice device, Element shape, AffineTransform place, double scale) {
            String look = shape.getAttribute("class");
            if (shape.getTagName().equals("path")) {
                Pen pen = PENS.getOrDefault(look, new Pen(PLOT, 1f));
                line(device, place.createTransformedShape(Lines.of(shape.getAttribute("d"))), pen, scale);
            } else if (shape.getTagName().equals("circle")) {
                circle(device, place.createTransformedShape(round(shape)), look, scale);
            }
        }

        private static void circle(OutputDevice device, Shape round, String look, double scale) {
            boolean hollow = look.contains("hollow");
            device.setColor(hollow ? PAPER : look.equals("other") ? OTHER : PLOT);
            device.fill(round);
            if (hollow) {
                line(device, round, new Pen(PLOT, 1.6f), scale);
            }
        }

        private static void line(OutputDevice device, Shape line, Pen pen, double scale) {
            device.setColor(pen.colour());
            device.setStroke(new BasicStroke((float) (pen.width() * scale)));
            device.draw(line);
        }

        private static Shape round(Element circle) {
            double r = Double.parseDouble(circle.getAttribute("r"));
            return new Ellipse2D.Double(
                    Double.parseDouble(circle.getAttribute("cx")) - r,
                    Double.parseDouble(circle.getAttribute("cy")) - r,
                    2 * r,
                    2 * r);
        }

        private double number(String attribute) {
            return Double.parseDouble(svg.getAttribute(attribute));
        }
    }
}
