package org.waybill.report.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Sha256;
import org.waybill.report.page.PageView.NoteView;

/** Makes pages of a written-out template. Asks nothing of the machine: no font, no address, no clock. */
public final class Press {
    private Press() {}

    /**
     * The PDF; the same template gives the same bytes.
     *
     * @param html the template, written out
     * @param notes what stands at the foot of pages, by its number less one
     * @param title of the document
     * @param at when what it shows was last changed; null where that is not known
     */
    public static byte[] pdf(String html, List<NoteView> notes, String title, @Nullable Instant at) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(Edition.of(html, notes), null);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.defaultTextDirection(TextDirection.LTR);
        if (Directions.areMixed(html)) {
            builder.useUnicodeBidiSplitter(Directions.Splitter::new);
            builder.useUnicodeBidiReorderer(new Directions());
        }
        builder.useUnicodeLineBreaker(new Breaks());
        builder.useSVGDrawer(new ChartDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Waybill");
        PDDocument document = new PDDocument();
        builder.usePDDocument(document);
        Face.lay(builder, document);
        XRLog.setLoggingEnabled(false);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return saved(renderer.getPdfDocument(), html, title, at);
        } catch (IOException e) {
            throw new UncheckedIOException("the print edition cannot be made", e);
        }
    }

    private static byte[] saved(PDDocument document, String html, String title, @Nullable Instant at)
            throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator("Waybill");
        about.setCreationDate(at == null ? null : day(at));
        byte[] digest = HexFormat.of().parseHex(Sha256.of(html).hex());
        document.setDocumentId(ByteBuffer.wrap(digest).getLong());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Calendar day(Instant at) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(at.toEpochMilli());
        return day;
    }
}
