package org.waybill.report.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.w3c.dom.Element;

/** Writes the numbers and dates of a chart, in the fonts of the page. */
final class Lettering {
    /** In pixels of paper: 7.2 points. */
    private static final double SIZE = 9.6;

    private static final FSRGBColor INK = new FSRGBColor(0x111111);
    private static final FSRGBColor SOFT = new FSRGBColor(0x555555);

    private final OutputDevice device;
    private final RenderingContext context;
    private final FontSpecification wanted = new FontSpecification();
    private final FSFont font;
    private final AffineTransform place;

    Lettering(OutputDevice device, RenderingContext context, double dotsPerPixel, AffineTransform place) {
        this.device = device;
        this.context = context;
        this.place = place;
        wanted.families = new String[] {"Liberation Sans", "DejaVu Sans"};
        wanted.size = (float) (SIZE * dotsPerPixel);
        wanted.fontWeight = IdentValue.NORMAL;
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        this.font = context.getFont(wanted);
    }

    /** The words of an element at a place in the chart's own pixels. */
    void write(Element text, double x, double y) {
        String words = text.getTextContent();
        Point2D at = place.transform(new Point2D.Double(x, y), null);
        double left = at.getX() - before(text.getAttribute("text-anchor")) * width(words);
        device.setColor(text.getAttribute("class").equals("figure") ? INK : SOFT);
        device.setFont(font);
        ((AbstractOutputDevice) device).setFontSpecification(wanted);
        ((PdfBoxOutputDevice) device).drawString(words, (float) left, (float) at.getY(), null);
    }

    private int width(String words) {
        return context.getTextRenderer().getWidth(context.getFontContext(), font, words);
    }

    /** What share of the words stands before the place. */
    private static double before(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }
}
