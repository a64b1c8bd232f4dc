package org.waybill.extraction.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.waybill.model.Span;

/**
 * Somebody who speaks in a document.
 *
 * @param name what to call them: the list's name for a known body, else the text's words
 * @param span the characters that name them
 * @param sort what sort of speaker
 * @param state ISO code of the state they speak for or belong to; empty where the text does not tell
 * @param how whether they are named or only described
 */
public record Speaker(String name, Span span, Sort sort, String state, How how) {

    /** What sort of speaker, which decides who a later "he" or "the agency" can be. */
    public enum Sort {
        BODY,
        PERSON,
        /** A proper name that may be a person's or a body's. */
        NAME,
        PAPER,
        /** Passes on what others say. */
        OUTLET,
        /** Nobody can ask them. */
        UNNAMED
    }

    /** How the text puts them. */
    public enum How {
        NAMED,
        /** By a state or its seat: "Washington says". */
        METONYM,
        /** By what they are: "a South Korean lawmaker", "officials in Seoul". */
        DESCRIBED
    }

    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker is called something");
        }
    }

    /** Somebody of a body: "deputy head (Sanctions Directorate)". */
    Speaker of(Speaker body) {
        return new Speaker(name + " (" + body.name + ")", span, sort, body.state, how);
    }

    /** Whether one of the words of the name is this common noun. */
    boolean isCalled(String noun) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> word.equals(noun) || word.equals(noun + "s"));
    }

    boolean isOf(Set<Sort> sorts) {
        return sorts.contains(sort);
    }
}
