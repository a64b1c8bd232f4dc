package org.waybill.report.export.table;

import static org.waybill.report.export.table.Column.list;
import static org.waybill.report.export.table.Column.number;
import static org.waybill.report.export.table.Column.shown;
import static org.waybill.report.export.table.Column.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.CodePoints;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Standing;

/** The table of claims. */
final class ClaimColumns {
    private final Roll roll;
    private final Map<Claim, List<String>> entries = new HashMap<>();
    private final Map<Sha256, CodePoints> points = new HashMap<>();

    private ClaimColumns(Roll roll) {
        this.roll = roll;
        roll.entries().forEach(entry -> entry.claims().stream()
                .distinct()
                .forEach(claim -> entries.merge(
                        claim, List.of(entry.id()), (one, other) -> Stream.concat(one.stream(), other.stream())
                                .toList())));
    }

    static Table<Claim> table(Roll roll) {
        ClaimColumns columns = new ClaimColumns(roll);
        return new Table<>(
                "claims",
                "A row is one thing that one document says, on whose word.",
                Stream.of(columns.names(), columns.slots(), columns.figures(), columns.standing(), columns.place())
                        .flatMap(List::stream)
                        .toList(),
                () -> roll.claims().stream());
    }

    private List<Column<Claim>> names() {
        return List.of(
                text("claim", "id of the claim", roll::key),
                list("entries", "ids of the entries that hold it", claim -> entries.getOrDefault(claim, List.of())),
                text("document", "SHA-256 of the document", claim -> claim.passage()
                        .document()
                        .hex()),
                text("type", "kind of event", claim -> claim.type().key()),
                text("review", "what analysts made of it", claim -> roll.state(claim)
                        .key()));
    }

    private List<Column<Claim>> slots() {
        return List.of(
                list("actors", "who, by id", claim -> ids(claim.slots().actors())),
                list(
                        "targets",
                        "to or against whom, by id; a norm, or what is denied",
                        claim -> ids(claim.slots().target())),
                list(
                        "items",
                        "goods, people, services or papers",
                        claim -> claim.slots().items().value().orElse(List.of())),
                list("places", "where", claim -> claim.slots().place().value().orElse(List.of())),
                shown("period_start", "first date, inclusive", period(Period::start)),
                shown("period_end", "last date, inclusive", period(Period::end)));
    }

    private List<Column<Claim>> figures() {
        return List.of(
                number("quantity_low", "the least value said", quantity(Quantity::low)),
                number("quantity_high", "the greatest value said", quantity(Quantity::high)),
                text("quantity_unit", "what is counted", quantity(Quantity::unit)),
                text("quantity_qualifier", "how the source bounds it", quantity(q -> q.qualifier()
                        .key())),
                text("quantity_basis", "what the figure counts: a total, a batch, a rate", quantity(q -> q.basis()
                        .key())),
                text("quantity_vague", "the word that the figure is a band for", quantity(Quantity::vague)));
    }

    private List<Column<Claim>> standing() {
        return List.of(
                text("attribution", "on whose word", attribution(Attribution::source)),
                list("relays", "who passes it on", claim -> claim.attribution()
                        .value()
                        .map(Attribution::relays)
                        .orElse(List.of())),
                shown("said", "when it was said, where the text tells", attribution(Attribution::said)),
                text("modality", "how firmly it is put", claim -> claim.status()
                        .modality()
                        .key()),
                shown("negated", "whether it is an explicit non-event", claim -> claim.status()
                        .negated()),
                text("standing", "whether it is said to be so", claim -> Standing.of(claim)
                        .key()),
                text("tier", "how complete the reading is", claim -> claim.tier()
                        .name()),
                text("rule", "the frame that made it", Claim::rule));
    }

    private List<Column<Claim>> place() {
        return List.of(
                number("passage_start", "where the sentence begins", claim -> ends(claim)[0]),
                number("passage_end", "where it ends", claim -> ends(claim)[1]),
                text("passage", "the sentence", claim -> claim.passage().text()));
    }

    private int[] ends(Claim claim) {
        return points.computeIfAbsent(
                        claim.passage().document(),
                        sha256 -> CodePoints.of(roll.outline().document(sha256).text()))
                .ends(claim.passage().span());
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    private static <R> Function<Claim, @Nullable R> quantity(Function<Quantity, @Nullable R> part) {
        return claim -> part(claim.slots().quantity(), part);
    }

    private static Function<Claim, @Nullable Object> period(Function<Period, @Nullable Object> part) {
        return claim -> part(claim.slots().period(), part);
    }

    private static <R> Function<Claim, @Nullable R> attribution(Function<Attribution, @Nullable R> part) {
        return claim -> part(claim.attribution(), part);
    }

    private static <T, R> @Nullable R part(Slot<T> slot, Function<T, @Nullable R> part) {
        return slot instanceof Slot.Filled<T> filled ? part.apply(filled.content()) : null;
    }
}
