package org.waybill.server.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.model.Case;
import org.waybill.report.ReportJson;
import org.waybill.report.ReportPage;
import org.waybill.report.ReportPdf;
import org.waybill.report.export.Exports;
import org.waybill.report.export.Form;
import org.waybill.report.export.roll.Trail;
import org.waybill.report.words.Profile;

/**
 * A form in which the whole case can be taken out.
 *
 * @param key in addresses
 * @param title for a reader
 * @param fileName what the file is called
 * @param mediaType what it is sent as
 * @param words what it holds, in a sentence
 * @param writing writes a case
 */
public record WholeForm(String key, String title, String fileName, String mediaType, String words, Writing writing) {
    /** Writes a case, and what only its log tells. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it; the stream stays open. */
        void write(Case source, Trail trail, OutputStream out) throws IOException;
    }

    private static final List<WholeForm> REPORTS = List.of(
            whole(
                    "report-html",
                    "Report as a page",
                    "report.html",
                    "text/html; charset=utf-8",
                    "One file that opens without a network: entries, origins, rules, and a note for each statement.",
                    source -> ReportPage.html(source, profile())),
            whole(
                    "report-pdf",
                    "Report as PDF",
                    "report.pdf",
                    "application/pdf",
                    "The same for print, its notes at the foot of each page.",
                    source -> ReportPdf.pdf(source, profile())),
            whole(
                    "report-json",
                    "Report as JSON",
                    "report.json",
                    "application/json",
                    "All that the report says, for programs.",
                    ReportJson::json));

    /** All of them: the report, and what other programs read. */
    public static final List<WholeForm> ALL = Stream.concat(
                    REPORTS.stream(), Arrays.stream(Form.values()).map(WholeForm::of))
            .toList();

    /** Whether pages are set for print, which takes long for a case of any size. */
    public boolean isPrinted() {
        return mediaType.equals("application/pdf");
    }

    /** The one of that key. */
    static Optional<WholeForm> of(String key) {
        return ALL.stream().filter(form -> form.key.equals(key)).findFirst();
    }

    private static WholeForm of(Form form) {
        return new WholeForm(
                form.key(),
                form.key(),
                form.fileName(),
                form.mediaType(),
                form.words(),
                (source, trail, out) -> Exports.of(form, source, trail).write(out));
    }

    private static WholeForm whole(
            String key, String title, String fileName, String mediaType, String words, Function<Case, byte[]> bytes) {
        return new WholeForm(
                key, title, fileName, mediaType, words, (source, trail, out) -> out.write(bytes.apply(source)));
    }

    private static Profile profile() {
        return Profile.WAYBILL;
    }
}
