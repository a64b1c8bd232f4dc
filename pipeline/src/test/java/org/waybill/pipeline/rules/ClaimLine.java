package org.waybill.pipeline.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Basis;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/**
 * One claim as a lawyer writes it.
 *
 * @param type what is said to have happened
 * @param actors who; empty where unstated
 * @param targets to or against whom; empty where unstated
 * @param items the goods
 * @param quantity null where none is given
 * @param period null where none is given
 * @param place names
 * @param modality how firmly
 * @param negated whether it is said not to be so
 * @param word on whose word
 * @param said when it was said, as the text tells; null where it does not
 * @param published when its document was published; null where it bears no date
 * @param document claims with the same name stand in one document; empty for one of its own
 * @param text the sentence
 */
record ClaimLine(
        ClaimType type,
        List<Party> actors,
        List<Party> targets,
        List<String> items,
        @Nullable Quantity quantity,
        @Nullable Period period,
        List<String> place,
        Modality modality,
        boolean negated,
        String word,
        @Nullable PartialDate said,
        @Nullable PartialDate published,
        String document,
        String text) {
    private static final String[] KEYS = {
        "type",
        "actor",
        "target",
        "items",
        "quantity",
        "period",
        "place",
        "modality",
        "negated",
        "said-by",
        "said",
        "published",
        "document",
        "text"
    };
    private static final Pattern PARTY =
            Pattern.compile("(.+) \\((organisation|armed group|company|person|ship|described)\\)");
    private static final Pattern QUANTITY =
            Pattern.compile("(?:([a-z_]+) )?([\\d.]+)(?: and ([\\d.]+))? ([^,]+)(?:, ([a-z]+))?");

    static ClaimLine of(JsonNode line, String published) {
        String text = line.path("text").asText();
        CaseFiles.only(text, line, KEYS);
        return new ClaimLine(
                ClaimType.valueOf(line.path("type").asText().toUpperCase(Locale.ROOT)),
                parties(line.path("actor")),
                parties(line.path("target")),
                words(line.path("items")),
                value(line, "quantity").map(ClaimLine::figured).orElse(null),
                value(line, "period").map(ClaimLine::timed).orElse(null),
                words(line.path("place")),
                Modality.valueOf(value(line, "modality").orElse("asserted").toUpperCase(Locale.ROOT)),
                line.path("negated").asBoolean(),
                value(line, "said-by").orElse("article author"),
                value(line, "said").map(PartialDate::parse).orElse(null),
                value(line, "published")
                        .or(() -> Optional.of(published).filter(day -> !day.isEmpty()))
                        .map(PartialDate::parse)
                        .orElse(null),
                value(line, "document").orElse(""),
                text);
    }

    private static Optional<String> value(JsonNode line, String key) {
        return Optional.ofNullable(line.get(key)).map(JsonNode::asText);
    }

    private static List<String> words(JsonNode node) {
        return CaseFiles.elements(node).map(JsonNode::asText).toList();
    }

    private static List<Party> parties(JsonNode node) {
        return words(node).stream().map(ClaimLine::party).toList();
    }

    private static Party party(String words) {
        Matcher party = PARTY.matcher(words);
        return party.matches()
                ? new Party(
                        party.group(1),
                        Party.Kind.valueOf(party.group(2).replace(' ', '_').toUpperCase(Locale.ROOT)))
                : Party.state(words);
    }

    /** {@code more_than 20000 containers, total}; {@code between 1000 and 1500 workers}. */
    private static Quantity figured(String words) {
        Matcher figure = QUANTITY.matcher(words);
        if (!figure.matches()) {
            throw new IllegalArgumentException(
                    "a quantity reads: qualifier, number, unit, a comma and what it counts: " + words);
        }
        String bound = Optional.ofNullable(figure.group(1)).orElse("exact");
        BigDecimal low = new BigDecimal(figure.group(2));
        BigDecimal high = figure.group(3) == null ? low : new BigDecimal(figure.group(3));
        Qualifier qualifier =
                bound.equals("between") ? Qualifier.RANGE : Qualifier.valueOf(bound.toUpperCase(Locale.ROOT));
        Basis basis = Basis.valueOf(
                Optional.ofNullable(figure.group(5)).orElse("unstated").toUpperCase(Locale.ROOT));
        return new Quantity(low, high, figure.group(4), qualifier, basis, "");
    }

    /** {@code 2024-05-01}, {@code 2023-09..} since, {@code ..2024} until, {@code by 2024-10}, {@code 2024-03..2024-10}. */
    private static Period timed(String words) {
        if (words.startsWith("by ")) {
            return new Period(Period.Relation.BY, null, PartialDate.parse(words.substring(3)));
        }
        int dots = words.indexOf("..");
        if (dots < 0) {
            PartialDate date = PartialDate.parse(words);
            return new Period(date.hasDay() ? Period.Relation.ON : Period.Relation.IN, date, date);
        }
        return between(words.substring(0, dots), words.substring(dots + 2));
    }

    private static Period between(String from, String to) {
        if (to.isEmpty()) {
            return new Period(Period.Relation.SINCE, PartialDate.parse(from), null);
        }
        return from.isEmpty()
                ? new Period(Period.Relation.UNTIL, null, PartialDate.parse(to))
                : new Period(Period.Relation.BETWEEN, PartialDate.parse(from), PartialDate.parse(to));
    }
}
