package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** The values that slots hold. */
final class ValueJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Far beyond any figure of goods, and short enough that a hostile file costs no time. */
    private static final int LONGEST_FIGURE = 1000;
    /** The one way to write a figure: no exponent, no leading or trailing zeros, no minus before nought. */
    private static final Pattern FIGURE = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

    private static final Choice<Party.Kind> KINDS = Choice.of(Party.Kind.values(), Party.Kind::key);
    private static final Choice<Qualifier> QUALIFIERS = Choice.of(Qualifier.values(), Qualifier::key);
    private static final Choice<Basis> BASES = Choice.of(Basis.values(), Basis::key);
    private static final Choice<Period.Relation> RELATIONS = Choice.of(Period.Relation.values(), Choice::key);

    private static final List<String> ATTRIBUTION = List.of("relays", "source");
    private static final String SAID = "said";
    private static final List<String> DATED_ATTRIBUTION = List.of("relays", SAID, "source");
    private static final List<String> PARTY = List.of("id", "kind");
    private static final List<String> PERIOD = List.of("end", "relation", "start");
    private static final List<String> QUANTITY = List.of("basis", "high", "low", "qualifier", "unit", "vague");

    private ValueJson() {}

    static ArrayNode texts(List<String> texts) {
        ArrayNode node = JSON.arrayNode(texts.size());
        texts.forEach(node::add);
        return node;
    }

    static ArrayNode parties(List<Party> parties) {
        ArrayNode node = JSON.arrayNode(parties.size());
        parties.forEach(party ->
                node.addObject().put("id", party.id()).put("kind", party.kind().key()));
        return node;
    }

    static List<Party> parties(Member member) {
        return List.copyOf(member.each(ValueJson::party));
    }

    private static Party party(Member member) {
        member.with(PARTY);
        String id = member.at("id").text();
        Party.Kind kind = KINDS.read(member.at("kind"));
        return member.make("must have a name, for a state its code of two letters", () -> new Party(id, kind));
    }

    static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = JSON.objectNode();
        node.set("relays", texts(attribution.relays()));
        // Left out where the text does not tell, so that a claim without it keeps its bytes and its id.
        if (attribution.said() != null) {
            node.put(SAID, attribution.said().toString());
        }
        return node.put("source", attribution.source());
    }

    static Attribution attribution(Member member) {
        boolean dated = member.has(SAID);
        member.with(dated ? DATED_ATTRIBUTION : ATTRIBUTION);
        String source = member.at("source").text();
        List<String> relays = member.at("relays").texts();
        PartialDate said = dated ? date(member.at(SAID)) : null;
        return member.make("must name a source", () -> new Attribution(source, relays, said));
    }

    static ObjectNode quantity(Quantity quantity) {
        return JSON.objectNode()
                .put("basis", quantity.basis().key())
                .put("high", figure(quantity.high()))
                .put("low", figure(quantity.low()))
                .put("qualifier", quantity.qualifier().key())
                .put("unit", quantity.unit())
                .put("vague", quantity.vague());
    }

    static Quantity quantity(Member member) {
        member.with(QUANTITY);
        BigDecimal low = member.at("low").orNull(ValueJson::figure);
        BigDecimal high = member.at("high").orNull(ValueJson::figure);
        String unit = member.at("unit").text();
        Qualifier qualifier = QUALIFIERS.read(member.at("qualifier"));
        Basis basis = BASES.read(member.at("basis"));
        String vague = member.at("vague").text();
        return member.make(
                "must have a bound, and low no higher than high",
                () -> new Quantity(low, high, unit, qualifier, basis, vague));
    }

    private static @Nullable String figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        // By its digits first: one far behind the point would fill the memory before it could be measured.
        boolean fits = Math.max(figure.precision(), figure.scale()) <= LONGEST_FIGURE;
        String plain = fits ? figure.toPlainString() : "";
        if (!fits || plain.length() > LONGEST_FIGURE) {
            throw BadReading.unfit("", "holds a figure of more than " + LONGEST_FIGURE + " characters");
        }
        return plain;
    }

    private static BigDecimal figure(Member member) {
        String text = member.text();
        if (text.length() > LONGEST_FIGURE || !FIGURE.matcher(text).matches() || text.equals("-0")) {
            throw member.bad("must be a figure in plain decimals of at most " + LONGEST_FIGURE + " characters");
        }
        return new BigDecimal(text);
    }

    static ObjectNode period(Period period) {
        return JSON.objectNode()
                .put("end", date(period.end()))
                .put("relation", Choice.key(period.relation()))
                .put("start", date(period.start()));
    }

    static Period period(Member member) {
        member.with(PERIOD);
        PartialDate start = member.at("start").orNull(ValueJson::date);
        PartialDate end = member.at("end").orNull(ValueJson::date);
        Period.Relation relation = RELATIONS.read(member.at("relation"));
        return member.make("must have a start or an end, and run forward", () -> new Period(relation, start, end));
    }

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static PartialDate date(Member member) {
        String text = member.text();
        return member.make(
                "must be a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD", () -> PartialDate.parse(text));
    }
}
