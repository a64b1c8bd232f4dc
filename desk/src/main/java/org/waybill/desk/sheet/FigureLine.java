package org.waybill.desk.sheet;

/**
 * A figure of an entry, who said it first, and how many got it for themselves: {@link FirstSheet} without its words.
 *
 * @param figure in words: {@code more than 20,000 containers}; empty where the matter as a whole is meant
 * @param who said it first: the origin, or the speaker where no origin is known to have given it
 * @param said when, ISO 8601 as far as known; else when the document was published; empty where undated
 * @param claim id of the claim that has it first
 * @param document digest of the document it stands in
 * @param documentName publisher or title
 * @param documents how many documents carry it
 * @param certain at least so many origins gave it
 * @param possible at most so many
 */
public record FigureLine(
        String figure,
        String who,
        String said,
        String claim,
        String document,
        String documentName,
        int documents,
        int certain,
        int possible) {
    /** The line of what was told at length. */
    public static FigureLine of(FirstSheet first) {
        return new FigureLine(
                first.figure(),
                first.body().isEmpty() ? first.speaker() : first.body(),
                first.said().isEmpty() ? first.published() : first.said(),
                first.claim(),
                first.quote().document(),
                first.documentName(),
                first.documents(),
                first.certain(),
                first.possible());
    }
}
