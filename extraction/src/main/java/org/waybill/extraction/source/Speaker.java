package org.waybill.extraction.source;

import org.waybill.model.Span;

/**
 * Somebody who speaks in a document.
 *
 * @param name what to call them: the list's name for a known body, else the text's words
 * @param span the characters that name them
 * @param sort what sort of speaker
 */
public record Speaker(String name, Span span, Sort sort) {

    /** What sort of speaker, which decides who a later "he" or "the agency" can be. */
    public enum Sort {
        BODY,
        PERSON,
        PAPER,
        /** Passes on what others say. */
        OUTLET,
        /** Nobody can ask them. */
        UNNAMED
    }
}
