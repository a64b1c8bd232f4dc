package org.waybill.screening.name;

import java.util.List;
import org.waybill.model.Listing;

/**
 * A name ready to be compared: one way of reading what was written.
 *
 * @param written the name as it was given
 * @param kind what it names
 * @param tokens its parts in reading order: given names before the family name where the writing shows which is which
 * @param spans for each part, where it stands in {@code written}: start times 65536 plus end, exclusive; both at most 65535
 * @param family the place among the tokens at which the family name begins, where a comma sets it apart; else -1
 */
public record PreparedName(String written, Listing.Kind kind, List<Token> tokens, List<Integer> spans, int family) {

    public PreparedName {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
        if (tokens.size() != spans.size()) {
            throw new IllegalArgumentException("each part of a name has its place");
        }
    }

    /** A name whose writing does not show which part is the family name. */
    public PreparedName(String written, Listing.Kind kind, List<Token> tokens, List<Integer> spans) {
        this(written, kind, tokens, spans, -1);
    }

    /** The characters from which a part was read. */
    public String characters(int token) {
        return characters(token, token);
    }

    /** The characters from the beginning of one part to the end of another. */
    public String characters(int first, int last) {
        int start = Math.min(spans.get(first) >>> 16, spans.get(last) >>> 16);
        int end = Math.max(spans.get(first) & 0xFFFF, spans.get(last) & 0xFFFF);
        return written.substring(Math.min(start, written.length()), Math.min(end, written.length()));
    }

    /** The same in lower-case Latin letters without accents. */
    public String foldedCharacters(int token) {
        return Words.folded(characters(token));
    }
}
