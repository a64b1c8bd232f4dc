package org.waybill.model;

/**
 * A quotation: the document, the place, the characters.
 *
 * @param document SHA-256 of the document's original bytes
 * @param span where in the document's text
 * @param text exactly those characters
 */
public record Passage(Sha256 document, Span span, String text) {
    public Passage {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("the quotation is not as long as its span");
        }
    }
}
