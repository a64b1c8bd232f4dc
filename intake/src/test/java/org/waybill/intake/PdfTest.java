package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Document;

class PdfTest {
    private static final PdfPages.Mark TITLE = new PdfPages.Mark(72, 100, 22, "Ships and shells");

    @Test
    void wrapped_lines_become_paragraphs_and_cut_words_become_whole() {
        List<PdfPages.Mark> marks = new ArrayList<>(PdfPages.below(List.of(
                "The ship took on containers at the northern port on the seventh of the muni-",
                "tions month and sailed to the eastern port, where a train of the Russian-",
                "flagged line took over what it had carried.")));
        marks.add(new PdfPages.Mark(72, 190, 11, "A second paragraph stands below a gap."));
        assertThat(read(marks).text())
                .isEqualTo(
                        "The ship took on containers at the northern port on the seventh of the munitions month and sailed to the"
                                + " eastern port, where a train of the Russian-flagged line took over what it had carried."
                                + "\n\nA second paragraph stands below a gap.");
    }

    @Test
    void running_headers_footers_and_page_numbers_are_left_out() {
        List<List<PdfPages.Mark>> pages = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            List<PdfPages.Mark> marks = new ArrayList<>(PdfPages.below(List.of(
                    "Page text " + "abcd".charAt(number - 1)
                            + " of the report goes on and on to the end of this long line,",
                    "and does not stop there")));
            marks.add(new PdfPages.Mark(72, 40, 9, "S/2024/" + number + " Report of the panel"));
            marks.add(new PdfPages.Mark(300, 770, 9, number + "/4"));
            pages.add(marks);
        }
        assertThat(Admissions.read("a.pdf", PdfPages.drawn(pages, "", null)).text())
                .doesNotContain("Report of the panel", "/4");
    }

    @Test
    void items_of_a_list_and_numbered_paragraphs_stand_alone() {
        byte[] pdf = PdfPages.of(List.of(List.of(
                "Two ports were named:", "- in the north", "\u2022 Najin", "\u2022 Dunay.", "12. The panel went on.")));
        assertThat(Admissions.read("a.pdf", pdf).text()).endsWith("\n\n• Najin\n\n• Dunay.\n\n12. The panel went on.");
    }

    @Test
    void a_sentence_runs_on_over_the_page_end() {
        byte[] pdf = PdfPages.of(List.of(
                List.of("The ship took on containers at the northern port and sailed to"),
                List.of("the eastern port.")));
        assertThat(Admissions.read("a.pdf", pdf).text())
                .isEqualTo("The ship took on containers at the northern port and sailed to the eastern port.");
    }

    @Test
    void columns_are_read_one_after_the_other_even_when_written_line_by_line() {
        List<PdfPages.Mark> marks = new ArrayList<>();
        for (int line = 0; line < 12; line++) {
            marks.add(new PdfPages.Mark(320, 120 + 14 * line, 11, "right column line number " + line));
            marks.add(new PdfPages.Mark(72, 120 + 14 * line, 11, "left column line number " + line));
        }
        String text = read(marks).text();
        assertThat(text.indexOf("left column line number 11")).isLessThan(text.indexOf("right column line number 0"));
    }

    @Test
    void even_four_lines_in_two_columns_are_not_mixed_into_sentences_nobody_wrote() {
        List<PdfPages.Mark> marks = new ArrayList<>();
        for (int line = 0; line < 4; line++) {
            marks.add(new PdfPages.Mark(72, 120 + 14 * line, 11, "the left column says this, part " + line));
            marks.add(new PdfPages.Mark(320, 120 + 14 * line, 11, "the right column says that, part " + line));
        }
        String text = read(marks).text();
        assertThat(text.indexOf("this, part 3")).isLessThan(text.indexOf("that, part 0"));
    }

    @Test
    void the_title_is_the_stated_one_unless_that_is_a_file_name() {
        List<List<PdfPages.Mark>> pages = List.of(List.of(
                TITLE,
                new PdfPages.Mark(72, 160, 11, "Ten shells were sent."),
                new PdfPages.Mark(72, 174, 11, "More came.")));
        assertThat(Admissions.read("a.pdf", PdfPages.drawn(pages, "A report", PdfPages.day(2024, 3, 5)))
                        .about())
                .satisfies(about -> {
                    assertThat(about.title()).isEqualTo("A report");
                    assertThat(about.published()).hasToString("2024-03-05");
                });
        assertThat(Admissions.read("a.pdf", PdfPages.drawn(pages, "Microsoft Word - n24_final.docx", null))
                        .about()
                        .title())
                .isEqualTo("Ships and shells");
    }

    @Test
    void nothing_is_written_to_the_terminal() {
        PrintStream before = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            Admissions.admit("a.pdf", HostileDocuments.pdfWithPageLoop());
            Admissions.admit("a.pdf", HostileDocuments.pdfWithHugeTable());
        } finally {
            System.setErr(before);
        }
        assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Document read(List<PdfPages.Mark> marks) {
        return Admissions.read("a.pdf", PdfPages.drawn(List.of(marks), "", null));
    }
}
