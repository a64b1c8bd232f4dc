package org.waybill.pipeline.live;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(exactly|about|at least|more than|up to|less than|nearly|between) )?" + NUMBER
                    + "(?:(?: ?- ?| and | to |\u2013)" + NUMBER
                    + ")? (?!(?:dozen|hundred|thousand|million|billion)s?\\b)(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    /** A currency's code; every other unit is written small. */
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    /** ISO 3166-1, and Kosovo by the code that the gazetteer gives it. */
    private static final Set<String> STATES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toSet());

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
                new Grounds(misread.grounds().word(), List.of()));
    }

    private Claim with(Claim claim, String part, String value) {
        Slots slots = claim.slots();
        return switch (part) {
            case "actor", "actors" ->
                told(claim, slots(slots, several(value, slots.actors(), this::party), null, null));
            case "target", "recipient" ->
                told(claim, slots(slots, null, several(value, slots.target(), this::party), null));
            case "items", "item" ->
                told(claim, slots(slots, null, null, several(value, slots.items(), Retelling::small)));
            case "quantity" -> told(claim, quantity(slots, slot(value, slots.quantity(), this::quantity)));
            case "period" -> told(claim, period(slots, slot(value, slots.period(), this::period)));
            case "place" -> told(claim, place(slots, several(value, slots.place(), Function.identity())));
            case "source" -> source(claim, value);
            case "modality" ->
                status(
                        claim,
                        choice("modality", value, Modality.values()),
                        claim.status().negated());
            case "negated" -> status(claim, claim.status().modality(), truth(value));
            case "type" -> typed(claim, choice("type", value, ClaimType.values()));
            default ->
                throw new BadCorrecting(
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
        if (claim.attribution().value().map(Attribution::source).equals(Optional.of(source))) {
            return claim;
        }
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

    private <E> Slot<List<E>> several(String value, Slot<List<E>> before, Function<String, E> reading) {
        List<String> each = Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return slot(String.join("; ", each), before, all -> each.stream()
                .map(reading)
                .toList());
    }

    /** What was read rightly keeps its characters and its rule. */
    private <T> Slot<T> slot(String value, Slot<T> before, Function<String, T> reading) {
        if (value.isEmpty()) {
            return before.isFilled() ? Slot.unstated("a person says that it is not stated") : before;
        }
        T now = reading.apply(value);
        return before.value().equals(Optional.of(now)) ? before : Slot.of(now, words(value), RULE);
    }

    /** Where the passage says so in these very words; else the whole passage stands for it. */
    private Span words(String value) {
        Span passage = misread.passage().span();
        int at = value.isEmpty() ? -1 : misread.passage().text().indexOf(value);
        return at < 0 ? passage : new Span(passage.start() + at, passage.start() + at + value.length());
    }

    /** The code of a state is the state, a name that the claim knows is what it was; any other is told as it stands. */
    private Party party(String name) {
        return Stream.of(misread.slots().actors(), misread.slots().target())
                .flatMap(slot -> slot.value().stream())
                .flatMap(List::stream)
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseGet(() -> STATES.contains(name) ? Party.state(name) : new Party(name, Party.Kind.ORGANISATION));
    }

    private static String small(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private Quantity quantity(String value) {
        Matcher form = QUANTITY.matcher(value);
        if (!form.matches()) {
            throw notUnderstood(value);
        }
        boolean band = form.group(3) != null;
        Qualifier qualifier =
                form.group(1) == null ? band ? Qualifier.RANGE : Qualifier.EXACT : qualifier(small(form.group(1)));
        if (band != (qualifier == Qualifier.RANGE)) {
            throw notUnderstood(value);
        }
        return quantity(number(form.group(2)), number(band ? form.group(3) : form.group(2)), form.group(4), qualifier);
    }

    private static BadCorrecting notUnderstood(String quantity) {
        return new BadCorrecting(
                "WB-223",
                "the quantity " + quantity + " is not understood",
                "Write it as \"more than 20,000 containers\" or \"between 12,000 and 14,000 soldiers\".");
    }

    /** What the figure counts was not set, so it stays as it was. */
    private Quantity quantity(BigDecimal low, BigDecimal high, String unit, Qualifier qualifier) {
        if (low.compareTo(high) > 0) {
            throw new BadCorrecting("WB-223", "the quantity runs downward", "Write the smaller number first.");
        }
        Basis basis = misread.slots().quantity().value().map(Quantity::basis).orElse(Basis.UNSTATED);
        String name = unit.strip();
        return new Quantity(low, high, CURRENCY.matcher(name).matches() ? name : small(name), qualifier, basis, "");
    }

    private static Qualifier qualifier(String words) {
        return Arrays.stream(Qualifier.values())
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The same dates are the same period, whatever word bound them to the event. */
    private Period period(String value) {
        Period told = dates(value);
        return misread.slots()
                .period()
                .value()
                .filter(read -> Objects.equals(read.start(), told.start()) && Objects.equals(read.end(), told.end()))
                .orElse(told);
    }

    private static Period dates(String value) {
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
            throw new BadCorrecting(
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

    private static boolean truth(String value) {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new BadCorrecting("WB-225", "negated is not \"" + value + "\"", "Write true or false.");
        }
        return value.equalsIgnoreCase("true");
    }

    private static <E extends Enum<E>> E choice(String part, String value, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadCorrecting(
                        "WB-225",
                        "there is no " + part + " called \"" + value + "\"",
                        "Write one of "
                                + Arrays.stream(all)
                                        .map(one -> small(one.name()))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
