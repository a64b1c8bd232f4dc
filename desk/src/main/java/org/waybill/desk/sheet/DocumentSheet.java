package org.waybill.desk.sheet;

import java.util.List;

/**
 * One document whole.
 *
 * @param row its line
 * @param address where it can be found; may be empty
 * @param text all of it, in which every offset counts
 * @param claims in text order
 * @param commentary sentences that argue
 * @param links what it took from others, and they from it
 */
public record DocumentSheet(
        DocumentRow row,
        String address,
        String text,
        List<ClaimRow> claims,
        List<CommentarySheet> commentary,
        List<LinkSheet> links) {
    /**
     * A sentence that argues: never evidence.
     *
     * @param passage the sentence
     * @param proposition what is argued
     * @param holder who argues it; {@code article author} for the author
     * @param stance {@code for}, {@code against}, {@code neither}
     * @param cues the words that show it
     */
    public record CommentarySheet(Quote passage, Quote proposition, String holder, String stance, List<String> cues) {}
}
