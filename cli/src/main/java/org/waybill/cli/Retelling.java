package org.waybill.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Grounds;
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

/** A claim as a person tells it, begun from the one that was misread. */
final class Retelling {
    /** The rule of everything a person put in. */
    static final String RULE = "person";

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(exactly|about|at least|more than|up to|less than|nearly|between) )?([\\d,.]+)"
                    + "(?:(?: ?- ?| and | to |\u2013)([\\d,.]+))? (\\S.*)",
            Pattern.CASE_INSENSITIVE);

    private final Claim misread;

    Retelling(Claim misread) {
        this.misread = misread;
    }

    /** The claim with these parts as they should be, all others as they were. */
    Claim with(Map<String, String> parts) {
        Claim claim = misread;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            claim = with(
                    claim,
                    part.getKey().strip().toLowerCase(Locale.ROOT),
                    part.getValue().strip());
        }
        return new Claim(
                claim.type(),
                claim.slots(),
                claim.attribution(),
                claim.status(),
                Tier.A,
                RULE,
                claim.passage(),
                new Grounds(claim.grounds().word(), List.of()));
    }

    private Claim with(Claim claim, String part, String value) {
        Slots slots = claim.slots();
        return switch (part) {
            case "actor", "actors" -> told(claim, slots(slots, slot(value, Retelling::parties), null, null));
            case "target", "recipient" -> told(claim, slots(slots, null, slot(value, Retelling::parties), null));
            case "items", "item" -> told(claim, slots(slots, null, null, slot(value, Retelling::lower)));
            case "quantity" -> told(claim, quantity(slots, slot(value, Retelling::quantity)));
            case "period" -> told(claim, period(slots, slot(value, Retelling::period)));
            case "place" -> told(claim, place(slots, slot(value, Retelling::list)));
            case "source" -> source(claim, value);
            case "modality" ->
                status(
                        claim,
                        choice("modality", value, Modality::valueOf),
                        claim.status().negated());
            case "negated" -> status(claim, claim.status().modality(), Boolean.parseBoolean(value));
            case "type" -> typed(claim, choice("type", value, ClaimType::valueOf));
            default ->
                throw new UserError(
                        "WB-222",
                        "a claim has no part called " + part,
                        "Parts are actor, target, items, quantity, period, place, source, modality, negated, type.");
        };
    }

    private static Claim told(Claim claim, Slots slots) {
        return new Claim(
                claim.type(), slots, claim.attribution(), claim.status(), claim.tier(), claim.rule(), claim.passage());
    }

    private static Claim typed(Claim claim, ClaimType type) {
        return new Claim(
                type, claim.slots(), claim.attribution(), claim.status(), claim.tier(), claim.rule(), claim.passage());
    }

    private static Claim status(Claim claim, Modality modality, boolean negated) {
        return new Claim(
                claim.type(),
                claim.slots(),
                claim.attribution(),
                new Status(modality, negated, RULE),
                claim.tier(),
                claim.rule(),
                claim.passage());
    }

    private Claim source(Claim claim, String value) {
        String source = value.isEmpty() ? Attribution.AUTHOR : value;
        return new Claim(
                claim.type(),
                claim.slots(),
                Slot.of(new Attribution(source, List.of()), words(value), RULE),
                claim.status(),
                claim.tier(),
                claim.rule(),
                claim.passage());
    }

    private static Slots slots(
            Slots all,
            @Nullable Slot<List<Party>> actors,
            @Nullable Slot<List<Party>> target,
            @Nullable Slot<List<String>> items) {
        return new Slots(
                actors == null ? all.actors() : actors,
                target == null ? all.target() : target,
                items == null ? all.items() : items,
                all.quantity(),
                all.period(),
                all.place());
    }

    private static Slots quantity(Slots all, Slot<Quantity> quantity) {
        return new Slots(all.actors(), all.target(), all.items(), quantity, all.period(), all.place());
    }

    private static Slots period(Slots all, Slot<Period> period) {
        return new Slots(all.actors(), all.target(), all.items(), all.quantity(), period, all.place());
    }

    private static Slots place(Slots all, Slot<List<String>> place) {
        return new Slots(all.actors(), all.target(), all.items(), all.quantity(), all.period(), place);
    }

    private <T> Slot<T> slot(String value, Function<String, T> reading) {
        return value.isEmpty()
                ? Slot.unstated("a person says that it is not stated")
                : Slot.of(reading.apply(value), words(value), RULE);
    }

    /** Where the passage says so in these very words; else the whole passage stands for it. */
    private Span words(String value) {
        Span passage = misread.passage().span();
        int at = value.isEmpty() ? -1 : misread.passage().text().indexOf(value);
        return at < 0 ? passage : new Span(passage.start() + at, passage.start() + at + value.length());
    }

    private static List<Party> parties(String value) {
        return list(value).stream().map(Retelling::party).toList();
    }

    /** Two capitals are a state; any other name is told as it stands. */
    private static Party party(String name) {
        return STATE.matcher(name).matches() ? Party.state(name) : new Party(name, Party.Kind.ORGANISATION);
    }

    private static List<String> lower(String value) {
        return list(value).stream().map(item -> item.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Quantity quantity(String value) {
        Matcher form = QUANTITY.matcher(value);
        if (!form.matches()) {
            throw new UserError(
                    "WB-223",
                    "the quantity " + value + " is not understood",
                    "Write it as \"more than 20,000 containers\" or \"between 12,000 and 14,000 soldiers\".");
        }
        String bound = form.group(1);
        String last = form.group(3) == null ? form.group(2) : form.group(3);
        Qualifier qualifier = bound == null
                ? form.group(3) == null ? Qualifier.EXACT : Qualifier.RANGE
                : qualifier(bound.toLowerCase(Locale.ROOT));
        return quantity(number(form.group(2)), number(last), form.group(4), qualifier);
    }

    private static Quantity quantity(BigDecimal low, BigDecimal high, String unit, Qualifier qualifier) {
        if (low.compareTo(high) > 0) {
            throw new UserError("WB-223", "the quantity runs downward", "Write the smaller number first.");
        }
        return new Quantity(low, high, unit.strip().toLowerCase(Locale.ROOT), qualifier, Basis.UNSTATED, "");
    }

    private static Qualifier qualifier(String words) {
        return Arrays.stream(Qualifier.values())
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElse(Qualifier.EXACT);
    }

    private static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new UserError("WB-223", digits + " is no number", "Write digits, with commas between thousands.");
        }
    }

    private static Period period(String value) {
        try {
            int slash = value.indexOf('/');
            if (slash < 0) {
                PartialDate day = PartialDate.parse(value);
                return new Period(day.hasDay() ? Period.Relation.ON : Period.Relation.IN, day, day);
            }
            PartialDate start = date(value.substring(0, slash));
            PartialDate end = date(value.substring(slash + 1));
            return new Period(relation(start, end), start, end);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UserError(
                    "WB-224",
                    "the period " + value + " is not understood",
                    "Write 2023, 2023-09, 2023-09-07, or from and to with a slash: 2023-09/ or 2023-09/2024-03.");
        }
    }

    private static @Nullable PartialDate date(String text) {
        return text.isBlank() ? null : PartialDate.parse(text.strip());
    }

    private static Period.Relation relation(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (end == null) {
            return Period.Relation.SINCE;
        }
        return start == null ? Period.Relation.UNTIL : Period.Relation.BETWEEN;
    }

    private static <E extends Enum<E>> E choice(String part, String value, Function<String, E> reading) {
        try {
            return reading.apply(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    "WB-225", "there is no " + part + " called " + value, "docs/methods/claims.md names them.");
        }
    }
}
