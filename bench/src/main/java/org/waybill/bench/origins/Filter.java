package org.waybill.bench.origins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.table.Table;
import org.waybill.extraction.table.Table.Row;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.Quantity;
import org.waybill.model.Status;

/**
 * A question as it is put to entries: a row of {@code questions.tsv}.
 *
 * @param question its place in the key, from 1
 * @param actor ISO 3166-1 alpha-2
 * @param target ISO 3166-1 alpha-2
 * @param items words of which an item holds one; none for any item
 * @param unit what is counted; empty for anything
 * @param least the least figure, inclusive; null where none is asked for
 * @param most the greatest, inclusive; null where none is asked for
 * @param from the first day it may have been said
 * @param to the last
 * @param planned whether it is still to come
 */
record Filter(
        int question,
        ClaimType type,
        String actor,
        String target,
        List<String> items,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        LocalDate from,
        LocalDate to,
        boolean planned) {

    /** Every row, in the order of the table. */
    static List<Filter> all() {
        return Table.read(Filter.class, "questions.tsv").rows().stream()
                .map(Filter::of)
                .toList();
    }

    private static Filter of(Row row) {
        return new Filter(
                Integer.parseInt(row.get("question")),
                ClaimType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                row.get("actor"),
                row.get("target"),
                row.all("items"),
                row.get("unit"),
                number(row.get("least")),
                number(row.get("most")),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("to")),
                row.get("firmness").equals("planned"));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    boolean fits(Told told) {
        return told.entry().matter().type() == type
                && told.entry().matter().actors().contains(actor)
                && told.entry().matter().targets().contains(target)
                && told.saidWithin(from, to)
                && isFirmEnough(told)
                && fitsItems(told)
                && fitsFigure(Optional.ofNullable(told.finding().figure()));
    }

    private boolean isFirmEnough(Told told) {
        Status status = told.finding().first().status();
        boolean done = status.modality() == Modality.ASSERTED
                || status.modality() == Modality.REPORTED
                || status.modality() == Modality.ALLEGED;
        return !status.negated() && (planned ? status.modality() == Modality.PLANNED : done);
    }

    private boolean fitsItems(Told told) {
        return items.isEmpty() || told.items().anyMatch(item -> items.stream().anyMatch(item::contains));
    }

    private boolean fitsFigure(Optional<Quantity> figure) {
        if (least == null || most == null) {
            return true;
        }
        return figure.filter(one -> unit.isEmpty() || one.unit().equals(unit))
                .filter(one -> one.low() == null || one.low().compareTo(most) <= 0)
                .filter(one -> one.high() == null || one.high().compareTo(least) >= 0)
                // "Thousands" reaches ten thousand and says no such thing.
                .filter(one ->
                        one.vague().isEmpty() || one.low() == null || one.low().compareTo(least) >= 0)
                .isPresent();
    }
}
