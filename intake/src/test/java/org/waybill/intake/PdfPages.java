package org.waybill.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Builds PDFs for tests: lines at places. */
public final class PdfPages {

    /**
     * A line to draw.
     *
     * @param left in points from the left edge
     * @param top in points from the top edge
     */
    public record Mark(float left, float top, float size, String text) {}

    private PdfPages() {}

    /** Pages of lines of one size, one below the other. */
    public static byte[] of(List<List<String>> pages) {
        return drawn(pages.stream().map(PdfPages::below).toList(), "", null);
    }

    public static byte[] drawn(List<List<Mark>> pages, String title, @Nullable Calendar created) {
        try (PDDocument document = document(pages)) {
            document.getDocumentInformation().setTitle(title);
            if (created != null) {
                document.getDocumentInformation().setCreationDate(created);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] locked(String owner, String user) {
        try (PDDocument document = document(List.of(below(List.of("Ten shells were sent."))))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Calendar day(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return calendar;
    }

    public static List<Mark> below(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new Mark(72, 120 + 14 * index, 11, lines.get(index)))
                .toList();
    }

    private static PDDocument document(List<List<Mark>> pages) throws IOException {
        PDDocument document = new PDDocument();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (List<Mark> marks : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Mark mark : marks) {
                    content.beginText();
                    content.setFont(font, mark.size());
                    content.newLineAtOffset(mark.left(), page.getMediaBox().getHeight() - mark.top());
                    content.showText(mark.text());
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
