package org.waybill.intake.pdf;

import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.waybill.intake.reading.Dates;
import org.waybill.intake.reading.Facts;
import org.waybill.model.PartialDate;

/**
 * What a PDF says of itself, taken with caution.
 *
 * <p>Programs fill the title with a file name and the date with the day of export. A title that reads like a file name
 * is none. The date of creation is taken, since a report is exported about when it is published; the date of the last
 * change is not. No publisher is read: the field names the typist or the program.
 */
final class PdfFacts {
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i).*\\.(?:docx?|pdf|indd|qxp|rtf|odt|pptx?|xlsx?|tex)\\b.*|microsoft word.*|untitled.*|document\\s*\\d*|\\P{L}*|\\S*_\\S*|slide \\d+|layout \\d+|book\\d*");
    private static final int EARLIEST_YEAR = 1990;
    private static final float HEADING_SIZE = 1.3f;
    private static final double ABOUT_SAME = 0.98;
    private static final int LONGEST_TITLE_LINES = 4;

    private PdfFacts() {}

    static Facts of(PDDocument document, List<PageLines> pages) {
        PDDocumentInformation about = document.getDocumentInformation();
        String stated = Facts.line(Optional.ofNullable(about.getTitle()).orElse(""));
        String title = FILE_NAME.matcher(stated).matches() ? largest(pages) : stated;
        return Facts.of("", title, created(about)).in(language(document));
    }

    private static @Nullable PartialDate created(PDDocumentInformation about) {
        Calendar day = about.getCreationDate();
        if (day == null || day.get(Calendar.YEAR) < EARLIEST_YEAR) {
            return null;
        }
        return Dates.read("%04d-%02d-%02d"
                .formatted(day.get(Calendar.YEAR), day.get(Calendar.MONTH) + 1, day.get(Calendar.DAY_OF_MONTH)));
    }

    private static String language(PDDocument document) {
        String tag =
                Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse("");
        return tag.matches("[a-z]{2}(?:-.*)?") ? tag.substring(0, 2) : "";
    }

    /** The first run of lines in the largest letters of the first page, if these stand out. */
    private static String largest(List<PageLines> pages) {
        List<Line> lines = pages.get(0).lines();
        double most = lines.stream().mapToDouble(Line::size).max().orElse(0);
        List<Line> title = lines.stream()
                .dropWhile(line -> line.size() < most * ABOUT_SAME)
                .takeWhile(line -> line.size() >= most * ABOUT_SAME)
                .toList();
        boolean standsOut = most > usual(lines) * HEADING_SIZE && title.size() <= LONGEST_TITLE_LINES;
        return standsOut ? title.stream().map(Line::text).collect(Collectors.joining(" ")) : "";
    }

    private static double usual(List<Line> lines) {
        return lines.stream()
                .mapToDouble(Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
