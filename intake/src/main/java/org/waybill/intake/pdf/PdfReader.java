package org.waybill.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Reads the text of a PDF, not its pictures. */
public final class PdfReader implements FormatReader {
    static {
        BundledFonts.install();
    }

    @Override
    public Content read(Raw raw, Budget budget) {
        StreamBombs.refuse(raw.bytes(), budget);
        try (PDDocument document = Loader.loadPDF(raw.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return content(document, budget);
        } catch (InvalidPasswordException e) {
            throw new Refusal(Reason.ENCRYPTED, "it opens only with a password");
        } catch (IOException e) {
            throw refusal(e);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            // The library meets broken files with every kind of runtime exception.
            throw new Refusal(Reason.DAMAGED, "its PDF structure is broken");
        }
    }

    private static Content content(PDDocument document, Budget budget) throws IOException {
        int pages = document.getNumberOfPages();
        if (Ceiling.PDF_PAGES.exceededBy(pages)) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "it says it has " + pages + " pages; at most " + Ceiling.PDF_PAGES.most() + " are read");
        }
        if (pages == 0) {
            throw new Refusal(Reason.DAMAGED, "it has no page");
        }
        List<PageLines> lines = PageFurniture.without(pages(document, pages, budget));
        String text = LineFlow.paragraphs(lines, budget);
        refuseScan(text, pages);
        return new Content("pdf", text, PdfFacts.of(document, lines));
    }

    private static List<PageLines> pages(PDDocument document, int count, Budget budget) throws IOException {
        LineCollector collector = new LineCollector(budget);
        List<PageLines> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            budget.check();
            pages.add(collector.page(document, number));
        }
        return pages;
    }

    private static void refuseScan(String text, int pages) {
        if (text.isBlank()) {
            throw new Refusal(
                    Reason.NO_TEXT, "its " + pages + (pages == 1 ? " page holds" : " pages hold") + " no text");
        }
    }

    /** The library wraps what readers throw inside its callbacks. */
    private static Refusal refusal(IOException error) {
        if (error.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        boolean cipher = String.valueOf(error.getMessage()).contains("crypt");
        return cipher
                ? new Refusal(Reason.ENCRYPTED, "it is encrypted in a way that is not read")
                : new Refusal(Reason.DAMAGED, "its PDF structure is broken or ends early");
    }
}
