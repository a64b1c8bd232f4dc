package org.waybill.pipeline;

/** One step in the life of a case. */
sealed interface CaseStep {

    /** A page comes in, or is read anew. */
    record Reads(ToldPage page) implements CaseStep {}

    /**
     * An analyst decides about two of the claims, pages or reviews that the case knows by then.
     *
     * @param one which, counted over and over from the first
     * @param other the same
     */
    record Decides(Kind kind, int one, int other) implements CaseStep {
        enum Kind {
            CONFIRM,
            REJECT,
            CORRECT,
            SAME,
            OTHER,
            CUT,
            JOIN,
            UNDO,
            UNDO_LAST
        }
    }
}
