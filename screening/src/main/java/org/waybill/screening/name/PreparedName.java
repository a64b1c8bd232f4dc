package org.waybill.screening.name;

import java.util.List;
import org.waybill.model.Listing;

/**
 * A name ready to be compared: one way of reading what was written.
 *
 * @param written the name as it was given
 * @param kind what it names
 * @param tokens its parts in reading order: given names before the family name where the writing shows which is which
 * @param spans for each part, where it stands in {@code written}: start times 65536 plus end, exclusive
 */
public record PreparedName(String written, Listing.Kind kind, List<Token> tokens, List<Integer> spans) {

    public PreparedName {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
        if (tokens.size() != spans.size()) {
            throw new IllegalArgumentException("each part of a name has its place");
        }
    }
}
