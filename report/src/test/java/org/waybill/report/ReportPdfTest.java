package org.waybill.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waybill.report.page.CasePage;
import org.waybill.report.page.DutiesView;
import org.waybill.report.page.EntryView;
import org.waybill.report.page.PageView;
import org.waybill.report.print.DutyTable;
import org.waybill.report.words.Profile;

/** The pages that are printed. */
class ReportPdfTest {
    private static byte[] printed = new byte[0];
    private static List<String> pages = List.of();
    private static final PageView VIEW = CasePage.of(AssessedCase.whole(), Profile.WAYBILL);

    @BeforeAll
    static void print() throws IOException {
        printed = ReportPdf.pdf(AssessedCase.whole(), Profile.WAYBILL);
        pages = pages(printed);
    }

    @Test
    void the_same_case_gives_the_same_bytes() {
        assertThat(ReportPdf.pdf(AssessedCase.whole(), Profile.WAYBILL)).isEqualTo(printed);
    }

    @Test
    void the_first_page_says_what_the_case_says() {
        assertThat(pages.get(0)).contains(VIEW.title(), VIEW.entries().get(0).heading(), "1 of " + pages.size());
    }

    @Test
    void the_claims_of_an_entry_have_their_source_at_the_foot_of_the_page() {
        PageView.NoteView note = VIEW.notes().get(0);
        String foot = note.number() + " " + note.publisher() + ", " + note.date() + ": “";
        List<String> bearing =
                pages.stream().filter(page -> page.contains(foot)).toList();
        assertThat(bearing).isNotEmpty().allSatisfy(page -> {
            String above = page.substring(0, page.indexOf(foot));
            assertThat(above).containsPattern("\\D" + note.number() + "\\b");
            assertThat(squeezed(page)).contains(note.sha256());
        });
    }

    @Test
    void every_note_of_an_entry_stands_somewhere() {
        String whole = squeezed(String.join("\n", pages));
        VIEW.notes().stream().filter(note -> !note.claims().isEmpty()).forEach(note -> assertThat(whole)
                .contains(note.sha256()));
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(VIEW.title());
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("What the case says");
        }
    }

    @Test
    void hostile_content_is_printed_as_text() throws IOException {
        byte[] hostile = ReportPdf.pdf(HostileContentTest.hostile(), Profile.WAYBILL);
        String whole = String.join("\n", pages(hostile));
        assertThat(whole).contains("<script>alert(1)</script>").contains("[U+202E]");
        assertThat(whole).contains("further characters without a space");
        assertThat(new String(hostile, ISO_8859_1)).doesNotContain("/JavaScript", "/Launch", "/URI");
    }

    @Test
    void what_has_no_glyph_is_told_of_on_the_first_page_and_only_then() throws IOException {
        byte[] hostile = ReportPdf.pdf(HostileContentTest.hostile(), Profile.WAYBILL);
        assertThat(pages(hostile).get(0)).contains("number in Unicode");
        assertThat(pages.get(0)).doesNotContain("number in Unicode");
    }

    @Test
    void the_table_of_contents_has_the_page_of_each_entry() {
        for (int at = 0; at < VIEW.entries().size(); at++) {
            String heading = VIEW.entries().get(at).heading();
            int page = pageOf((at + 1) + " " + heading);
            assertThat(pages.get(1)).contains((at + 1) + " " + heading).containsPattern("\\.\\s*" + page + "\\b");
        }
    }

    @Test
    void an_element_that_several_duties_share_is_printed_once_with_their_letters() {
        DutiesView duties = duties().stream()
                .filter(view -> view.duties().stream()
                                .filter(duty -> duty.key().equals("engaged"))
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        DutyTable table = DutyTable.of(duties);
        List<DutiesView.ElementView> asked = duties.duties().stream()
                .filter(duty -> duty.key().equals("engaged"))
                .flatMap(duty -> duty.elements().stream())
                .toList();
        assertThat(table.elements())
                .extracting(DutyTable.ElementRow::element)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(asked));
        assertThat(table.elements()).hasSizeLessThan(asked.size());
    }

    @Test
    void no_duty_gets_lost_on_its_way_to_paper() {
        duties().forEach(duties -> {
            DutyTable table = DutyTable.of(duties);
            int engaged = table.rules().stream()
                    .mapToInt(rule -> rule.duties().size())
                    .sum();
            long asked = duties.duties().stream()
                    .filter(duty -> duty.key().equals("engaged"))
                    .count();
            assertThat((long) engaged).isEqualTo(asked);
            assertThat(table.lacking())
                    .flatExtracting(DutyTable.LackRow::rules)
                    .extracting(row -> row.citation().id())
                    .containsAll(duties.duties().stream()
                            .filter(duty -> !duty.key().equals("engaged"))
                            .map(duty -> duty.citation().id())
                            .toList());
        });
    }

    private static List<DutiesView> duties() {
        List<DutiesView> all = new ArrayList<>();
        for (EntryView entry : VIEW.entries()) {
            DutiesView duties = entry.duties();
            if (duties != null) {
                all.add(duties);
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static int pageOf(String heading) {
        return IntStream.range(2, pages.size())
                        .filter(page -> pages.get(page).contains(heading))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    @Test
    void a_case_of_nothing_is_a_report_too() throws IOException {
        assertThat(pages(ReportPdf.pdf(SampleCase.empty(), Profile.WAYBILL))).isNotEmpty();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(Pattern.compile("\\s+")
                        .matcher(stripper.getText(document))
                        .replaceAll(" "));
            }
            return texts;
        }
    }

    private static String squeezed(String text) {
        return text.replace(" ", "").replace("\n", "");
    }
}
