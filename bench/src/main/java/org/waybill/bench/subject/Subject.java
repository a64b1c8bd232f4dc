package org.waybill.bench.subject;

import java.util.List;

/**
 * Everything that can be measured.
 *
 * @param name what it is, for the head of a table
 * @param reader documents to claims
 * @param times sentences to periods
 * @param numbers sentences to figures
 */
public record Subject(String name, Reader reader, Times times, Numbers numbers) {

    /** Finds nothing, anywhere: the floor of every scoreboard. */
    public static Subject silent() {
        return new Subject(
                "nothing wired in", document -> List.of(), (text, published) -> List.of(), text -> List.of());
    }
}
