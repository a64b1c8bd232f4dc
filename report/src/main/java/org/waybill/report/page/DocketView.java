package org.waybill.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows beside what its documents say.
 *
 * @param reviews every one, undone ones too
 * @param replies what named parties answered
 * @param corrections what was wrong and is now right
 * @param seal how far the case's log had come; null for documents that lie in no case
 */
public record DocketView(
        List<ReviewRow> reviews,
        List<ReplyView> replies,
        List<CorrectionView> corrections,
        @Nullable SealView seal) {

    /**
     * One review.
     *
     * @param place in the log
     * @param decision what was decided
     * @param reviewer who decided
     * @param date when, in words
     * @param reason in the reviewer's words
     * @param undone whether it was taken back
     * @param standing what became of it
     */
    public record ReviewRow(
            long place,
            List<Piece> decision,
            String reviewer,
            String date,
            String reason,
            boolean undone,
            List<Piece> standing) {}

    /**
     * One reply.
     *
     * @param number from 1
     * @param party who answers
     * @param received when it came in, in words
     * @param filed by whom it was put into the case and when
     * @param claims what it answers
     * @param text whole
     */
    public record ReplyView(int number, String party, String received, String filed, List<Piece> claims, String text) {}

    /**
     * One correction.
     *
     * @param number from 1
     * @param filed by whom and when
     * @param claims what it touches
     * @param was what the case said
     * @param is what is right
     * @param reason how it was found out
     */
    public record CorrectionView(int number, String filed, List<Piece> claims, String was, String is, String reason) {}

    /**
     * What a stranger holds the report to.
     *
     * @param origin the case's id
     * @param title what its makers call the case; may be empty
     * @param size entries of the log, in words
     * @param root over them, in base64
     * @param at time of the last, in words
     */
    public record SealView(String origin, String title, String size, String root, String at) {}
}
