package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/** A slot: its value with places and rule, or why there is none. */
final class SlotJson {
    private static final List<String> FILLED = List.of("rule", "spans", "value");
    private static final List<String> UNSTATED = List.of("unstated");

    private final Offsets offsets;

    SlotJson(Offsets offsets) {
        this.offsets = offsets;
    }

    <T> ObjectNode of(Slot<T> slot, Function<T, JsonNode> value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (slot instanceof Slot.Filled<T> filled) {
            node.put("rule", filled.rule());
            node.set("spans", offsets.pairs(filled.spans()));
            node.set("value", value.apply(filled.content()));
        } else if (slot instanceof Slot.Unstated<T> unstated) {
            node.put("unstated", unstated.why());
        }
        return node;
    }

    <T> Slot<T> read(Member member, Function<Member, T> value) {
        if (member.has("unstated")) {
            return Slot.unstated(member.with(UNSTATED).at("unstated").text());
        }
        member.with(FILLED);
        T content = value.apply(member.at("value"));
        Member spans = member.at("spans");
        List<Span> places = offsets.spans(spans);
        String rule = member.at("rule").text();
        return spans.make("must name at least one place", () -> new Slot.Filled<>(content, places, rule));
    }
}
