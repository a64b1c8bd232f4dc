package org.waybill.report.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of the print edition; they come with it, so that no machine prints it otherwise. */
enum Face {
    SERIF("Liberation Serif", "/liberation/LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL),
    SERIF_BOLD("Liberation Serif", "/liberation/LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL),
    SERIF_ITALIC("Liberation Serif", "/liberation/LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC),
    SANS("Liberation Sans", "/liberation/LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    SANS_BOLD("Liberation Sans", "/liberation/LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    SANS_ITALIC("Liberation Sans", "/liberation/LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
    MONO("Liberation Mono", "/liberation/LiberationMono-Regular.ttf", 400, FontStyle.NORMAL),
    /** For what the others lack: Arabic, and signs. */
    WIDE("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", 400, FontStyle.NORMAL);

    private final String family;
    private final String path;
    private final int weight;
    private final FontStyle style;

    Face(String family, String path, int weight, FontStyle style) {
        this.family = family;
        this.path = path;
        this.weight = weight;
        this.style = style;
    }

    /** Gives the builder every font, to be embedded in the document as far as it is used. */
    static void lay(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : values()) {
            builder.useFont(new PDFontSupplier(face.of(document)), face.family, face.weight, face.style, true);
        }
    }

    private PDFont of(PDDocument document) {
        TrueTypeFont font = read();
        document.registerTrueTypeFontForClosing(font);
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException("a font that comes with the print edition cannot be used: " + path, e);
        }
    }

    /**
     * The font itself.
     *
     * <p>Without its ligatures: looking for them takes half the time of a report, measures letters otherwise than they
     * are drawn, and makes the text harder to search.
     */
    TrueTypeFont read() {
        try (InputStream stream = bytes()) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("a font that comes with the print edition cannot be read: " + path, e);
        }
    }

    private InputStream bytes() {
        return Objects.requireNonNull(Face.class.getResourceAsStream(path), path);
    }
}
