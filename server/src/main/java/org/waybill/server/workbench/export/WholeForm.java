package org.waybill.server.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.model.Case;
import org.waybill.report.ClaimLines;
import org.waybill.report.LedgerLines;
import org.waybill.report.ReportJson;
import org.waybill.report.ReportPage;
import org.waybill.report.ReportPdf;
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
    private static final String LINES = "application/x-ndjson; charset=utf-8";

    /** Writes a case. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it; the stream stays open. */
        void write(Case source, OutputStream out) throws IOException;
    }

    /** All of them. */
    public static final List<WholeForm> ALL = List.of(
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
                    ReportJson::json),
            whole(
                    "claims",
                    "Claims, line by line",
                    "claims.jsonl",
                    LINES,
                    "One JSON object for each claim, with every slot and its characters.",
                    source -> ClaimLines.jsonLines(source.readings(), source.docket())),
            whole(
                    "ledger",
                    "Ledger, line by line",
                    "ledger.jsonl",
                    LINES,
                    "One JSON object for each entry, with what stands behind it.",
                    LedgerLines::jsonLines));

    /** The one of that key. */
    static Optional<WholeForm> of(String key) {
        return ALL.stream().filter(form -> form.key.equals(key)).findFirst();
    }

    private static WholeForm whole(
            String key, String title, String fileName, String mediaType, String words, Function<Case, byte[]> bytes) {
        return new WholeForm(key, title, fileName, mediaType, words, (source, out) -> out.write(bytes.apply(source)));
    }

    private static Profile profile() {
        return Profile.WAYBILL;
    }
}
