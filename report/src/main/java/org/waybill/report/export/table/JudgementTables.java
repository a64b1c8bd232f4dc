package org.waybill.report.export.table;

import static org.waybill.report.export.table.Column.list;
import static org.waybill.report.export.table.Column.number;
import static org.waybill.report.export.table.Column.shown;
import static org.waybill.report.export.table.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Element;
import org.waybill.model.FiledReview;
import org.waybill.model.Tally;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.ReviewLog;

/** What rules ask of entries, and what people decided. */
final class JudgementTables {
    private record Row(String entry, Assessment assessment) {}

    private record ElementRow(Row of, Element element) {}

    private JudgementTables() {}

    static Table<?> assessments(Roll roll) {
        return new Table<Row>(
                "assessments",
                "A row is how one duty stands to what the claims of an entry say: no finding.",
                List.<Column<Row>>of(
                        text("entry", "id of the entry", Row::entry),
                        text("provision", "id of the provision", row -> row.assessment()
                                .provision()
                                .id()),
                        text("citation", "instrument and paragraph", row -> row.assessment()
                                .provision()
                                .citation()),
                        text(
                                "certainty",
                                "how sure the citation is",
                                row -> row.assessment().provision().certainty().words()),
                        text("limb", "which of its duties", row -> row.assessment()
                                .limb()),
                        text("bound", "whose duty it is", row -> row.assessment()
                                .bound()),
                        shown("from", "the first day that the claims leave", row -> row.assessment()
                                .from()),
                        shown("to", "the last day", row -> row.assessment().to()),
                        text(
                                "result",
                                "engaged, not engaged, cannot say: follows from the elements",
                                row -> row.assessment().result().words()),
                        text("note", "what a reader must know", row -> row.assessment()
                                .note())),
                () -> rows(roll));
    }

    static Table<?> elements(Roll roll) {
        return new Table<ElementRow>(
                "elements",
                "A row is one thing that must be shown for a duty, and what the claims show of it.",
                List.<Column<ElementRow>>of(
                        text("entry", "id of the entry", row -> row.of().entry()),
                        text(
                                "provision",
                                "id of the provision",
                                row -> row.of().assessment().provision().id()),
                        text("limb", "which of its duties", row -> row.of()
                                .assessment()
                                .limb()),
                        text("element", "id of the element", row -> row.element()
                                .id()),
                        text("question", "what must be shown", row -> row.element()
                                .question()),
                        text("state", "what the claims come to", row -> row.element()
                                .state()
                                .key()),
                        text("why", "why, in a sentence", row -> row.element().why()),
                        list(
                                "support",
                                "ids of the claims that show it",
                                row -> claims(roll, row.element().support())),
                        list(
                                "against",
                                "ids of those that speak against it",
                                row -> claims(roll, row.element().against())),
                        number(
                                "origins_certain",
                                "the fewest that got for themselves what shows it",
                                row -> row.element().origins().certain()),
                        number("origins_possible", "the most that did", row -> row.element()
                                .origins()
                                .possible())),
                () -> rows(roll)
                        .flatMap(row -> row.assessment().elements().stream().map(one -> new ElementRow(row, one))));
    }

    /** A cap holds for the case, not for one entry. */
    static Table<Tally> caps(Roll roll) {
        return new Table<>(
                "caps",
                "A row is a cap in one of its years, and what the figures leave for that year: no finding.",
                List.of(
                        text("provision", "id of the provision", cap -> cap.provision()
                                .id()),
                        text("citation", "instrument and paragraph", cap -> cap.provision()
                                .citation()),
                        text("certainty", "how sure the citation is", cap -> cap.provision()
                                .certainty()
                                .words()),
                        shown("from", "first day of the year", Tally::from),
                        shown("to", "its last day", Tally::to),
                        number("limit", "what the cap allows", Tally::limit),
                        text("unit", "of limit, low and high", Tally::unit),
                        number("low", "the least that the figures leave for the year", Tally::low),
                        number("high", "the most; empty: open, nobody sets a bound", Tally::high),
                        text("outcome", "how that stands to the limit", cap -> cap.outcome()
                                .key()),
                        text("why", "why, in a sentence", Tally::why),
                        number("origins_certain", "the fewest that got the figures for themselves", cap -> cap.origins()
                                .certain()),
                        number("origins_possible", "the most that did", cap -> cap.origins()
                                .possible()),
                        list("claims", "ids of the claims whose figures count", cap -> cap.lines().stream()
                                .filter(Tally.Line::counts)
                                .map(line -> roll.key(line.claim()))
                                .distinct()
                                .toList())),
                () -> roll.source().assessment().map(CaseAssessment::tallies).orElse(List.of()).stream());
    }

    private static List<String> claims(Roll roll, List<Element.Support> support) {
        return support.stream().map(one -> roll.key(one.claim())).toList();
    }

    private static Stream<Row> rows(Roll roll) {
        return roll.source().assessment().map(CaseAssessment::entries).orElse(List.of()).stream()
                .flatMap(of -> of.assessments().stream().map(one -> new Row(of.entry(), one)));
    }

    static Table<FiledReview> reviews(Roll roll) {
        ReviewLog log = new ReviewLog(roll.outline().docket().reviews());
        return new Table<>(
                "reviews",
                "A row is one decision of a person, undone ones too.",
                List.of(
                        number("place", "where it stands in the log", FiledReview::place),
                        shown("at", "when it was filed", FiledReview::at),
                        text("reviewer", "who decided", filed -> filed.review().reviewer()),
                        text("decision", "what was decided", filed -> filed.review()
                                .decision()
                                .key()),
                        list("about", "what it names", filed -> about(filed)),
                        text("reason", "why", filed -> filed.review().reason()),
                        shown("undone", "whether a later review took it back", log::isUndone)),
                () -> log.all().stream());
    }

    private static List<String> about(FiledReview filed) {
        return filed.review().decision().ids().entrySet().stream()
                .map(named -> named.getKey() + "=" + named.getValue())
                .toList();
    }
}
