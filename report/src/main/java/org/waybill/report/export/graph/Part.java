package org.waybill.report.export.graph;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/** A node, or an edge between two. */
final class Part {
    private final String id;
    private final String source;
    private final String target;
    private final String label;
    private final Map<Attribute, String> values = new EnumMap<>(Attribute.class);
    private String start = "";
    private String end = "";

    private Part(String id, String source, String target, String label) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.label = label;
    }

    static Part node(String id, String label) {
        return new Part(id, "", "", label);
    }

    static Part edge(String source, String target, String label) {
        return new Part("", source, target, label);
    }

    /** Adds a text; nothing where there is none. */
    Part put(Attribute attribute, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(attribute, XmlText.of(value));
        }
        return this;
    }

    Part put(Attribute attribute, @Nullable BigDecimal value) {
        return put(attribute, value == null ? null : value.toPlainString());
    }

    Part put(Attribute attribute, long value) {
        return put(attribute, Long.toString(value));
    }

    Part put(Attribute attribute, boolean value) {
        return put(attribute, Boolean.toString(value));
    }

    /** When it is there: from the first day that the start may mean, to the last that the end may. */
    Part lasting(@Nullable PartialDate from, @Nullable PartialDate to) {
        start = from == null ? "" : from.first().toString();
        end = to == null ? "" : to.last().toString();
        return this;
    }

    String id() {
        return id;
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    String label() {
        return label;
    }

    Map<Attribute, String> values() {
        return values;
    }

    /** A day; empty where open. */
    String start() {
        return start;
    }

    /** A day, inclusive; empty where open. */
    String end() {
        return end;
    }
}
