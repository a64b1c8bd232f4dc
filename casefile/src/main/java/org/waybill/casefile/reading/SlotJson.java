package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/** A slot in its two halves: what the document says, and how that was found or why there is nothing. */
final class SlotJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FILLED = List.of("spans", "value");
    private static final List<String> RULE = List.of("rule");
    private static final List<String> UNSTATED = List.of("unstated");

    private final Offsets offsets;

    SlotJson(Offsets offsets) {
        this.offsets = offsets;
    }

    <T> JsonNode said(Slot<T> slot, Function<T, JsonNode> value) {
        if (!(slot instanceof Slot.Filled<T> filled)) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.set("spans", offsets.pairs(filled.spans()));
        node.set("value", value.apply(filled.content()));
        return node;
    }

    static ObjectNode found(Slot<?> slot) {
        ObjectNode node = JSON.objectNode();
        if (slot instanceof Slot.Filled<?> filled) {
            return node.put("rule", filled.rule());
        }
        return node.put("unstated", ((Slot.Unstated<?>) slot).why());
    }

    <T> Slot<T> read(Member said, Member found, Function<Member, T> value) {
        if (said.isNull()) {
            return Slot.unstated(found.with(UNSTATED).at("unstated").text());
        }
        T content = value.apply(said.with(FILLED).at("value"));
        Member spans = said.at("spans");
        List<Span> places = offsets.spans(spans);
        String rule = found.with(RULE).at("rule").text();
        return spans.make("must name at least one place", () -> new Slot.Filled<>(content, places, rule));
    }
}
