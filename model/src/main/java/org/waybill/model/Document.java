package org.waybill.model;

import org.jspecify.annotations.Nullable;

/**
 * A source that was read: its text and what is known of it.
 *
 * @param id the name the source gives itself (a corpus id); otherwise the hexadecimal SHA-256
 * @param sha256 digest of the original bytes
 * @param origin where it came from: an address, or the path as the user gave it
 * @param about publisher, title, date, language
 * @param text the text that offsets count in, line ends as {@code \n}
 */
public record Document(String id, Sha256 sha256, String origin, About about, String text) {

    /**
     * What a source says of itself.
     *
     * @param address the public address of the page; empty where none is known
     * @param publisher empty where unknown
     * @param title empty where unknown
     * @param published publication date as precise as given; null where unknown
     * @param language ISO 639-1 code, {@code und} where not identified
     * @param format what it was read as: text, markdown, html, pdf, docx, eml, corpus-json
     */
    public record About(
            String address,
            String publisher,
            String title,
            @Nullable PartialDate published,
            String language,
            String format) {

        /** Publisher for a footnote, never blank. */
        public String publisherOrUnknown() {
            return publisher.isBlank() ? "publisher unknown" : publisher;
        }
    }

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
    }

    /** The characters at a span, as a quotation. */
    public Passage quote(Span span) {
        return new Passage(sha256, span, span.of(text));
    }
}
