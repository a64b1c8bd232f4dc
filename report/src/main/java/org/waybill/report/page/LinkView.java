package org.waybill.report.page;

import java.util.List;

/**
 * One piece of evidence that a document has it from somebody else.
 *
 * @param standing {@code counts}, {@code cut}, {@code suspected} or {@code circular}
 * @param kind what sort of evidence, in words
 * @param sentence which document has it from whom
 * @param words the characters that show it
 * @param measure what was measured; empty where words show it
 * @param reserve why it does not count like others; empty where it does
 * @param decisions who decided about it
 */
public record LinkView(
        String standing,
        String kind,
        List<Piece> sentence,
        List<QuoteView> words,
        String measure,
        String reserve,
        List<MarkView> decisions) {

    /**
     * A quotation with its place.
     *
     * @param text the characters
     * @param document the number of its document
     * @param place which characters
     */
    public record QuoteView(String text, int document, String place) {}
}
