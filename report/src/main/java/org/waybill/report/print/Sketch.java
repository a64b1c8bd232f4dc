package org.waybill.report.print;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paths, circles and words of one chart, as lines and letters of the page.
 *
 * @param svg of a width and a height in pixels
 * @param dotsPerPixel of the page
 */
record Sketch(Element svg, double dotsPerPixel) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(number(svg, "width") * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(number(svg, "height") * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        String[] frame = svg.getAttribute("viewBox").split(" ", -1);
        double scale = getIntrinsicWidth() / Double.parseDouble(frame[2]);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-Double.parseDouble(frame[0]), -Double.parseDouble(frame[1]));
        Lettering letters = new Lettering(device, context, dotsPerPixel, place);
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element shape) {
                draw(shape, device, letters, place);
            }
        }
    }

    private static void draw(Element shape, OutputDevice device, Lettering letters, AffineTransform place) {
        String look = shape.getAttribute("class");
        switch (shape.getTagName()) {
            case "path" ->
                Pen.of(look)
                        .line(
                                device,
                                place.createTransformedShape(Lines.of(shape.getAttribute("d"))),
                                place.getScaleX());
            case "circle" -> circle(device, place.createTransformedShape(round(shape)), look, place.getScaleX());
            case "text" -> letters.write(shape, number(shape, "x"), number(shape, "y"));
            default -> throw new IllegalArgumentException("no chart of ours has a " + shape.getTagName());
        }
    }

    private static void circle(OutputDevice device, Shape round, String look, double scale) {
        boolean hollow = look.contains("hollow");
        device.setColor(hollow ? Pen.PAPER : look.equals("other") ? Pen.OTHER : Pen.PLOT);
        device.fill(round);
        if (hollow) {
            Pen.RING.line(device, round, scale);
        }
    }

    private static Shape round(Element circle) {
        double r = number(circle, "r");
        return new Ellipse2D.Double(number(circle, "cx") - r, number(circle, "cy") - r, 2 * r, 2 * r);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
