package org.waybill.model;

import java.util.List;
import java.util.Optional;

/** One part of a claim: a value with its characters, or the reason there is none. */
public sealed interface Slot<T> {

    /**
     * A value and where the document says it.
     *
     * @param content what was read
     * @param spans the characters it was read from, in text order, at least one
     * @param rule the rule and the path through the sentence that found it: {@code supply/with}
     */
    record Filled<T>(T content, List<Span> spans, String rule) implements Slot<T> {
        public Filled {
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a value without characters behind it is not a finding");
            }
            spans = spans.stream().sorted().distinct().toList();
        }
    }

    /**
     * No value.
     *
     * @param why a short reason: the text withholds it, or no rule reached it
     */
    record Unstated<T>(String why) implements Slot<T> {}

    static <T> Slot<T> of(T value, Span span, String rule) {
        return new Filled<>(value, List.of(span), rule);
    }

    static <T> Slot<T> unstated(String why) {
        return new Unstated<>(why);
    }

    /** The value, if one was read. */
    default Optional<T> value() {
        return this instanceof Filled<T> filled ? Optional.of(filled.content) : Optional.empty();
    }

    /** The characters behind the value; empty where unstated. */
    default List<Span> spans() {
        return this instanceof Filled<T> filled ? filled.spans : List.of();
    }

    default boolean isFilled() {
        return this instanceof Filled<T>;
    }
}
