package org.waybill.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.score.Amount;
import org.waybill.bench.score.Dates;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.subject.Reader;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Knows the gold claims and gives them back in the words of the model: the ceiling of every scoreboard. */
public record OracleReader(Map<String, List<FlatClaim>> gold) implements Reader {

    @Override
    public List<Claim> claims(Document document) {
        return gold.getOrDefault(document.id(), List.of()).stream()
                .map(flat -> claim(flat, document))
                .toList();
    }

    private static Claim claim(FlatClaim flat, Document document) {
        Span anchor = span(document.text(), flat.standing().anchor());
        Span sentence = span(document.text(), flat.standing().passage());
        Slots slots = new Slots(
                parties(flat.actor(), anchor),
                parties(flat.target(), anchor),
                slot(flat.items(), anchor),
                slot(quantity(flat.amount()), anchor),
                slot(period(flat.dates()), anchor),
                slot(flat.place().isEmpty() ? null : List.of(flat.place().split("; ", -1)), anchor));
        String source = flat.voice().attribution();
        return new Claim(
                ClaimType.valueOf(flat.type().toUpperCase(Locale.ROOT)),
                slots,
                slot(source.isEmpty() ? null : new Attribution(source, List.of()), anchor),
                new Status(
                        Modality.valueOf(flat.voice().modality().toUpperCase(Locale.ROOT)),
                        flat.voice().negated(),
                        "oracle"),
                Tier.A,
                "oracle@1",
                document.quote(sentence));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static <T> Slot<T> slot(@Nullable T value, Span anchor) {
        return value == null ? Slot.unstated("not in the gold claim") : Slot.of(value, anchor, "oracle");
    }

    private static Slot<List<Party>> parties(String names, Span anchor) {
        if (names.isEmpty() || names.equals("unknown")) {
            return Slot.unstated(names.isEmpty() ? "not in the gold claim" : "the text withholds it");
        }
        return Slot.of(Stream.of(names.split("; ", -1)).map(OracleReader::party).toList(), anchor, "oracle");
    }

    private static Party party(String name) {
        return name.matches("[A-Z]{2}") ? Party.state(name) : new Party(name, Party.Kind.DESCRIBED);
    }

    private static @Nullable Quantity quantity(@Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        Basis basis =
                switch (amount.cumulative()) {
                    case "true" -> Basis.TOTAL;
                    case "false" -> Basis.BATCH;
                    default -> Basis.UNSTATED;
                };
        return new Quantity(
                decimal(amount.low()),
                decimal(amount.high()),
                amount.unit(),
                Qualifier.valueOf(amount.qualifier().toUpperCase(Locale.ROOT)),
                basis,
                "");
    }

    private static @Nullable BigDecimal decimal(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static @Nullable Period period(@Nullable Dates dates) {
        return dates == null ? null : new Period(Period.Relation.IN, date(dates.start()), date(dates.end()));
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
