package org.waybill.report.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the report's own charts; asks nothing of the machine, not even for a font. */
final class ChartDrawer implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Sketch(svg, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Charts are lettered with the fonts of the page.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // The same.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
