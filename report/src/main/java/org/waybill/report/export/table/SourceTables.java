package org.waybill.report.export.table;

import static org.waybill.report.export.table.Column.number;
import static org.waybill.report.export.table.Column.shown;
import static org.waybill.report.export.table.Column.text;

import java.util.List;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.report.export.roll.Roll;

/** What was read, and what could not be. */
final class SourceTables {
    private SourceTables() {}

    static Table<Document> documents(Roll roll) {
        return new Table<>(
                "documents",
                "A row is one source that was read.",
                List.of(
                        text("document", "SHA-256 of its bytes", document -> document.sha256()
                                .hex()),
                        number("number", "its number in the report", document -> roll.outline()
                                .documentNumber(document.sha256())),
                        text("id", "what it calls itself", Document::id),
                        text("title", "its title", document -> document.about().title()),
                        text("publisher", "who published it", document -> document.about()
                                .publisher()),
                        shown("published", "when", document -> document.about().published()),
                        text("language", "ISO 639-1, und where not known", document -> document.about()
                                .language()),
                        text("format", "what it was read as", document -> document.about()
                                .format()),
                        text("address", "its address on the web", document -> document.about()
                                .address()),
                        text("origin", "where it was found", Document::origin),
                        shown("added", "when it came into the case", document -> roll.trail()
                                .added(document.sha256())
                                .orElse(null))),
                () -> roll.documents().stream());
    }

    static Table<Admission.TurnedAway> gaps(Roll roll) {
        return new Table<>(
                "gaps",
                "A row is one source that could not be read.",
                List.of(
                        text("source", "what was named", Admission.TurnedAway::source),
                        text("code", "why, as a code", gap -> gap.reason().code()),
                        text("detail", "what was met", Admission.TurnedAway::detail),
                        text("action", "what can be done", gap -> gap.reason().action())),
                () -> roll.source().gaps().stream());
    }
}
