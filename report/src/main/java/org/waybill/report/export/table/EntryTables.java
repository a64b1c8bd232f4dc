package org.waybill.report.export.table;

import static org.waybill.report.export.table.Column.list;
import static org.waybill.report.export.table.Column.number;
import static org.waybill.report.export.table.Column.shown;
import static org.waybill.report.export.table.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BestFigure;
import org.waybill.model.Entry;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.Passage;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Flows;
import org.waybill.report.words.Headline;

/** What claims come to side by side: entries, their figures, who got it for themselves, and what hangs on what. */
final class EntryTables {
    private record FigureRow(Entry entry, BestFigure figure) {}

    private record OriginRow(Entry entry, Origin origin) {}

    private record LinkRow(String entry, Link link) {}

    private EntryTables() {}

    static Table<Entry> entries(Roll roll) {
        return new Table<>(
                "entries",
                "A row is one matter that claims are about.",
                List.of(
                        text("entry", "id of the entry, the same in every run", Entry::id),
                        text("headline", "what it is about, in our words", e -> Headline.of(e.matter())),
                        text("type", "kind of event", e -> e.matter().type().key()),
                        list("actors", "who, by id", e -> e.matter().actors()),
                        list("targets", "to or against whom, by id", e -> e.matter()
                                .targets()),
                        text("subject", "class of goods, people or services", e -> e.matter()
                                .subject()),
                        text("grade", "what the origins come to", e -> e.corroboration()
                                .grade()
                                .key()),
                        text("grade_why", "why, in a sentence", e -> e.corroboration()
                                .why()),
                        number("origins_certain", "the fewest that got it for themselves", e -> e.corroboration()
                                .origins()
                                .certain()),
                        number("origins_possible", "the most that did", e -> e.corroboration()
                                .origins()
                                .possible()),
                        number("findings_certain", "the fewest separate findings", e -> e.corroboration()
                                .findings()
                                .certain()),
                        number("findings_possible", "the most", e -> e.corroboration()
                                .findings()
                                .possible()),
                        number("documents", "documents that say that it is so", e -> roll.outline()
                                .documentCount(Flows.said(e))),
                        list("claims", "ids of its claims", e -> e.claims().stream()
                                .map(roll::key)
                                .distinct()
                                .toList()),
                        list("conflicts", "what does not fit together", Entry::conflicts)),
                () -> roll.entries().stream());
    }

    static Table<?> figures(Roll roll) {
        return new Table<FigureRow>(
                "figures",
                "A row is the figure of one measure of one entry under one convention; never an average.",
                List.<Column<FigureRow>>of(
                        text("entry", "id of the entry", row -> row.entry().id()),
                        text("profile", "the convention", row -> row.figure().profile()),
                        text("measure", "what is counted", row -> row.figure().measure()),
                        number(
                                "low",
                                "the least that any figure still standing allows; empty: open",
                                row -> row.figure().low()),
                        number("best", "the figure itself", row -> row.figure().best()),
                        number("high", "the most; empty: open, nobody sets a bound", row -> row.figure()
                                .high()),
                        shown("bracketed", "whether the convention marks it as uncertain", row -> row.figure()
                                .bracketed()),
                        text("why", "why this one, in a sentence", row -> row.figure()
                                .why()),
                        list("read_as", "how rough figures were read", row -> row.figure()
                                .readAs()),
                        list("claims", "ids of the claims it rests on", row -> row.figure().claims().stream()
                                .map(roll::key)
                                .toList())),
                () -> roll.entries().stream().flatMap(entry -> entry.corroboration().figures().stream()
                        .map(one -> new FigureRow(entry, one))));
    }

    static Table<?> origins(Roll roll) {
        return new Table<OriginRow>(
                "origins",
                "A row is a body that got something for itself, in one entry.",
                List.<Column<OriginRow>>of(
                        text("entry", "id of the entry", row -> row.entry().id()),
                        text("body", "id of the body", row -> row.origin()
                                .body()
                                .id()),
                        text("name", "as a reader knows it", row -> row.origin()
                                .body()
                                .name()),
                        text(
                                "kind",
                                "what sort of body it is",
                                row -> row.origin().body().kind().key()),
                        text("state", "ISO 3166-1 alpha-2 of the state it speaks for", row -> row.origin()
                                .body()
                                .state()),
                        text("side", "whether it is a party to the matter", row -> row.origin()
                                .side()
                                .key()),
                        text("hand", "how near it stood", row -> row.origin()
                                .hand()
                                .key()),
                        list("evidence", "what it says it rests on", row -> row.origin().evidence().stream()
                                .map(Origin.Evidence::key)
                                .toList()),
                        text("counts", "whether it adds to the count", row -> row.origin()
                                .counts()
                                .key()),
                        text("why", "why, in a sentence", row -> row.origin().why()),
                        number("findings", "what it found, how many times", row -> row.origin()
                                .findings()
                                .size()),
                        shown(
                                "first_said",
                                "when it said so first",
                                row -> row.origin().findings().get(0).said()),
                        list("claims", "ids of the claims that tell it", row -> row.origin().findings().stream()
                                .flatMap(finding -> finding.claims().stream())
                                .map(roll::key)
                                .distinct()
                                .toList())),
                () -> roll.entries().stream().flatMap(entry -> entry.corroboration().roots().stream()
                        .map(one -> new OriginRow(entry, one))));
    }

    static Table<?> links(Roll roll) {
        return new Table<LinkRow>(
                "links",
                "A row is one piece of evidence that a document has something from somebody else.",
                List.<Column<LinkRow>>of(
                        text(
                                "entry",
                                "id of the entry it is about; empty for the documents as a whole",
                                LinkRow::entry),
                        text("kind", "what sort of evidence", row -> row.link()
                                .kind()
                                .key()),
                        text("standing", "whether it counts", row -> row.link()
                                .standing()
                                .key()),
                        text("document", "SHA-256 of the one that takes", row -> row.link()
                                .document()
                                .hex()),
                        text("source", "SHA-256 of the one it takes from", row -> hex(row.link())),
                        text("from_body", "id of the body it takes from", row -> body(row.link())),
                        text("measure", "what was measured", row -> row.link().measure()),
                        list("words", "the characters that show it", row -> row.link().words().stream()
                                .map(Passage::text)
                                .toList())),
                () -> Stream.concat(
                        roll.source().dependence().links().stream().map(one -> new LinkRow("", one)),
                        roll.entries().stream().flatMap(entry -> entry.corroboration().links().stream()
                                .map(one -> new LinkRow(entry.id(), one)))));
    }

    private static @Nullable String hex(Link link) {
        return link.source() == null ? null : link.source().hex();
    }

    private static @Nullable String body(Link link) {
        return link.from() == null ? null : link.from().id();
    }
}
