package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.model.Document;

class DocxTest {
    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static String text(String body) {
        return Admissions.read(
                        "a.docx",
                        HostileDocuments.docxWith(
                                "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>"))
                .text();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void paragraphs_headings_and_runs_are_joined_as_shown() {
        String runs =
                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Ships </w:t></w:r><w:r><w:t>and shells</w:t></w:r></w:p>";
        assertThat(text(runs + paragraph("Ten shells &amp; one gun.")))
                .isEqualTo("Ships and shells\n\nTen shells & one gun.");
    }

    @Test
    void deleted_text_and_field_codes_are_not_read_and_inserted_text_is() {
        String changes =
                "<w:p><w:del><w:r><w:delText>Nine</w:delText></w:r></w:del><w:ins><w:r><w:t>Ten</w:t></w:r></w:ins>"
                        + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t> shells.</w:t></w:r></w:p>";
        assertThat(text(changes)).isEqualTo("Ten shells.");
    }

    @Test
    void cells_of_a_row_stay_together() {
        String row = "<w:tbl><w:tr><w:tc>" + paragraph("Najin") + "</w:tc><w:tc>" + paragraph("4 ships")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(text(paragraph("Ports") + row + paragraph("End"))).isEqualTo("Ports\n\nNajin | 4 ships\n\nEnd");
    }

    @Test
    void notes_come_after_the_text_and_properties_give_the_title_alone() {
        String core =
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>A report</dc:title><dc:creator>typist</dc:creator>"
                        + "<dcterms:created>2024-03-05T10:00:00Z</dcterms:created></cp:coreProperties>";
        byte[] file = HostileDocuments.zip(
                "word/document.xml",
                HostileDocuments.bytes(
                        "<w:document" + NAMESPACE + "><w:body>" + paragraph("Ten shells.") + "</w:body></w:document>"),
                "docProps/core.xml",
                HostileDocuments.bytes(core));
        Document document = Admissions.read("a.docx", file);
        assertThat(document.about().title()).isEqualTo("A report");
        assertThat(document.about().publisher()).isEmpty();
        assertThat(document.about().published())
                .as("the creation date is the template's as often as the paper's")
                .isNull();
        byte[] noted = HostileDocuments.zip(
                "word/footnotes.xml",
                HostileDocuments.bytes("<w:footnotes" + NAMESPACE + "><w:footnote>" + paragraph("Interview in Seoul.")
                        + "</w:footnote></w:footnotes>"),
                "word/document.xml",
                HostileDocuments.bytes(
                        "<w:document" + NAMESPACE + "><w:body>" + paragraph("Ten shells.") + "</w:body></w:document>"));
        assertThat(Admissions.read("a.docx", noted).text()).isEqualTo("Ten shells.\n\nInterview in Seoul.");
    }
}
