package org.waybill.report.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.CodePoints;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.report.words.WellFormed;

/** Writes claims of one document in the form that {@code docs/formats/claims-jsonl.md} promises. */
public final class ClaimNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Document document;
    private final CodePoints codePoints;
    private final ReviewNode reviews;

    public ClaimNode(Document document, ReviewNode reviews) {
        this.document = document;
        this.reviews = reviews;
        this.codePoints = CodePoints.of(document.text());
    }

    /** One claim, keys in the order of the format. */
    public ObjectNode of(Claim claim) {
        ObjectNode node = JSON.objectNode();
        node.put("document", WellFormed.text(document.id()));
        node.put("sha256", document.sha256().hex());
        node.put("type", claim.type().key());
        putSlots(node, claim);
        putSource(node, claim);
        node.put("modality", claim.status().modality().key());
        node.put("negated", claim.status().negated());
        node.put("tier", claim.tier().name());
        node.put("rule", WellFormed.text(claim.rule()));
        node.put("anchor", WellFormed.text(Anchor.of(claim, document)));
        node.set("passage", passage(claim.passage().span()));
        node.set("spans", spans(claim));
        return node;
    }

    /** The claim with where its document comes from, for a line that stands alone. */
    public ObjectNode line(Claim claim) {
        Document.About about = document.about();
        ObjectNode node = of(claim)
                .put("source", WellFormed.text(document.origin()))
                .put("address", WellFormed.text(about.address()))
                .put("publisher", WellFormed.text(about.publisher()))
                .put("title", WellFormed.text(about.title()))
                .put(
                        "published",
                        about.published() == null ? null : about.published().toString());
        node.set("why", why(claim));
        reviews.put(node, claim);
        putSaid(node, claim);
        return node;
    }

    /** When it was said, where the text tells; last, since readers count on the order of the keys before. */
    public static void putSaid(ObjectNode node, Claim claim) {
        claim.attribution().value().map(Attribution::said).ifPresent(said -> node.put("said", said.toString()));
    }

    /** The rules behind the claim, by which it can be explained. */
    public ObjectNode why(Claim claim) {
        ObjectNode node = JSON.objectNode();
        node.set("word", pair(claim.grounds().word()));
        node.set("tier", Texts.of(claim.grounds().shortfalls()));
        node.put("status", WellFormed.text(claim.status().rule()));
        ObjectNode slots = node.putObject("slots");
        SlotNames.rules(claim).forEach((slot, rule) -> slots.put(slot, WellFormed.text(rule)));
        ObjectNode unstated = node.putObject("unstated");
        SlotNames.unstated(claim).forEach((slot, why) -> unstated.put(slot, WellFormed.text(why)));
        return node;
    }

    private ArrayNode pair(Span span) {
        return JSON.arrayNode().add(codePoints.at(span.start())).add(codePoints.at(span.end()));
    }

    /** A quotation of this document: its ends in code points, and its text. */
    public ObjectNode passage(Span span) {
        return JSON.objectNode()
                .put("start", codePoints.at(span.start()))
                .put("end", codePoints.at(span.end()))
                .put("text", WellFormed.text(span.of(document.text())));
    }

    private void putSlots(ObjectNode node, Claim claim) {
        Slots slots = claim.slots();
        node.put("actor", parties(claim.type(), slots.actors()));
        node.put("recipient_or_target", parties(claim.type(), slots.target()));
        node.set("items", slots.items().value().<JsonNode>map(Texts::of).orElse(JSON.nullNode()));
        node.set(
                "quantity",
                slots.quantity().value().<JsonNode>map(ClaimNode::quantity).orElse(JSON.nullNode()));
        node.set(
                "period",
                slots.period().value().<JsonNode>map(ClaimNode::period).orElse(JSON.nullNode()));
        node.put("place", slots.place().value().map(ClaimNode::joined).orElse(null));
    }

    private static void putSource(ObjectNode node, Claim claim) {
        node.put(
                "attribution",
                WellFormed.text(claim.attribution()
                        .value()
                        .orElseGet(Attribution::author)
                        .source()));
        node.set(
                "relays",
                Texts.of(claim.attribution().value().map(Attribution::relays).orElse(List.of())));
    }

    private ObjectNode spans(Claim claim) {
        ObjectNode node = JSON.objectNode();
        SlotNames.spans(claim).forEach((name, spans) -> {
            ArrayNode list = node.putArray(name);
            spans.forEach(span -> list.add(pair(span)));
        });
        return node;
    }

    private static @Nullable String parties(ClaimType type, Slot<List<Party>> slot) {
        if (slot instanceof Slot.Unstated<List<Party>> unstated) {
            return type.hasTwoSides() || Withheld.is(unstated) ? Withheld.KEY : null;
        }
        return slot.value()
                .map(parties -> joined(parties.stream().map(Party::id).toList()))
                .orElse(null);
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().map(WellFormed::text).collect(Collectors.joining("; "));
    }

    static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = JSON.objectNode();
        BigDecimal value = oneValue(quantity);
        if (value != null) {
            node.put("value", value);
        } else {
            node.put("low", quantity.low());
            node.put("high", quantity.high());
        }
        node.put("unit", WellFormed.text(quantity.unit()));
        node.put("qualifier", quantity.qualifier().key());
        putCumulative(node, quantity.basis());
        if (!quantity.vague().isEmpty()) {
            node.put("vague", WellFormed.text(quantity.vague()));
        }
        return node;
    }

    /** The figure the text gives: a bound is one figure, since the qualifier tells which side is open. */
    private static @Nullable BigDecimal oneValue(Quantity quantity) {
        if (quantity.isSingle()) {
            return quantity.low();
        }
        boolean band = quantity.low() != null && quantity.high() != null;
        if (band || quantity.qualifier() == Qualifier.RANGE || !quantity.vague().isEmpty()) {
            return null;
        }
        return quantity.low() != null ? quantity.low() : quantity.high();
    }

    private static void putCumulative(ObjectNode node, Basis basis) {
        switch (basis) {
            case TOTAL, SNAPSHOT -> node.put("cumulative", true);
            case INCREMENT, BATCH, RATE, SHARE, CAPACITY -> node.put("cumulative", false);
            case UNSTATED -> node.put("cumulative", "unknown");
        }
    }

    static ObjectNode period(Period period) {
        return JSON.objectNode().put("start", date(period.start())).put("end", date(period.end()));
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
