package org.waybill.intake;

import org.waybill.intake.docx.DocxReader;
import org.waybill.intake.format.Format;
import org.waybill.intake.html.HtmlReader;
import org.waybill.intake.json.DocumentJson;
import org.waybill.intake.mail.MailReader;
import org.waybill.intake.pdf.PdfReader;
import org.waybill.intake.plain.MarkdownReader;
import org.waybill.intake.plain.TextReader;
import org.waybill.intake.reading.FormatReader;

/** The reader for each format; made when first needed, so that its library is not loaded before. */
final class Readers {
    private Readers() {}

    static FormatReader of(Format format) {
        return switch (format) {
            case TEXT -> new TextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case MAIL -> new MailReader();
            case JSON -> new DocumentJson();
        };
    }
}
