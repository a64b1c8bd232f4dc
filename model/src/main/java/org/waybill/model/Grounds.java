package org.waybill.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim as a whole rests on, beside the rules of its slots.
 *
 * @param word the characters of the word that told of the event
 * @param shortfalls the conditions that keep the claim from tier A, in the order met; none for a claim of tier A
 */
public record Grounds(Span word, List<String> shortfalls) {
    public Grounds {
        shortfalls = List.copyOf(shortfalls);
    }

    /** The same with one condition more. */
    public Grounds and(String shortfall) {
        return new Grounds(
                word, Stream.concat(shortfalls.stream(), Stream.of(shortfall)).toList());
    }
}
