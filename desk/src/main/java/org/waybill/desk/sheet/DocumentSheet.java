package org.waybill.desk.sheet;

import java.util.List;

/**
 * One document, and one part of its text.
 *
 * @param row its line
 * @param address where it can be found; may be empty
 * @param length of the whole text, in UTF-16 code units
 * @param parts how many parts the text has, at least 1
 * @param part the part asked for
 * @param links what it took from others, and they from it; the first few
 * @param moreLinks how many others
 */
public record DocumentSheet(
        DocumentRow row,
        String address,
        int length,
        int parts,
        DocumentPart part,
        List<LinkSheet> links,
        int moreLinks) {
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

    /**
     * A stretch of a text.
     *
     * @param number from 1
     * @param start offset of its first character in the text, UTF-16 code units
     * @param text the characters
     * @param claims those whose passages begin in it, in text order; the first few hundred
     * @param moreClaims how many others
     * @param commentary sentences in it that argue
     */
    public record DocumentPart(
            int number,
            int start,
            String text,
            List<ClaimRow> claims,
            int moreClaims,
            List<CommentarySheet> commentary) {}
}
