package org.waybill.casefile.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;

/**
 * One claim on its way into the table {@code claim}.
 *
 * @param number from 1, in the order the claims came
 * @param id its name
 * @param derived the place of the entry that brought it
 * @param ordinal its place in its reading, from 0
 * @param latest whether it belongs to the newest reading of its document
 * @param state what reviews made of it
 * @param claim what it says
 * @param matter what it is about; empty where it belongs into no entry
 * @param matterId the id of that matter
 * @param entry the id of the entry it belongs to
 */
record ClaimRow(
        long number,
        ClaimId id,
        long derived,
        int ordinal,
        boolean latest,
        String state,
        Claim claim,
        Optional<Entry.Matter> matter,
        @Nullable String matterId,
        @Nullable String entry) {
    /** Between the parts of a list in one column; no party and no item holds one. */
    private static final String BETWEEN = "\n";

    @Nullable
    Object[] values() {
        Optional<Quantity> quantity = claim.slots().quantity().value();
        Optional<Period> period = claim.slots().period().value();
        return new @Nullable Object[] {
            number,
            id.hex(),
            claim.passage().document().hex(),
            derived,
            ordinal,
            latest ? 1 : 0,
            state,
            claim.type().key(),
            claim.tier().name(),
            claim.status().modality().key(),
            claim.status().negated() ? 1 : 0,
            parties(claim.slots().actors()),
            parties(claim.slots().target()),
            matter.map(Entry.Matter::subject).orElse(""),
            join(claim.slots().items().value().orElse(List.of())),
            of(quantity, one -> number(one.low())),
            of(quantity, one -> number(one.high())),
            of(quantity, Quantity::unit),
            of(quantity, one -> one.qualifier().key()),
            of(quantity, one -> one.basis().key()),
            claim.attribution().value().map(Attribution::source).orElse(Attribution.AUTHOR),
            of(period, one -> date(one.start())),
            of(period, one -> date(one.end())),
            join(claim.slots().place().value().orElse(List.of())),
            claim.passage().span().start(),
            claim.passage().span().end(),
            claim.passage().text(),
            matterId,
            entry
        };
    }

    /** As the ledger names them: sorted, each once. */
    private static String parties(Slot<List<Party>> slot) {
        return join(slot.value().orElse(List.of()).stream()
                .map(Party::id)
                .sorted()
                .distinct()
                .toList());
    }

    static String join(List<String> parts) {
        return String.join(BETWEEN, parts);
    }

    static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }

    private static <T> @Nullable String of(Optional<T> value, Function<T, @Nullable String> part) {
        return value.isPresent() ? part.apply(value.get()) : null;
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
