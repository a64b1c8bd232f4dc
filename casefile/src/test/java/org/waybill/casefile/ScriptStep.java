package org.waybill.casefile;

/** One step of a script that some law is tried with. */
sealed interface ScriptStep {

    /** A page comes in, read by a version; from another address where the beginning of one is given. */
    record Adding(int page, int version, String address) implements ScriptStep {}

    /** A source cannot be read. */
    record Refusing(String source) implements ScriptStep {}

    /** What ends a batch. */
    enum Pausing implements ScriptStep {
        FLUSH,
        REOPEN,
        CLOCK_BACK
    }

    /**
     * Something is decided about claims, by number: four of each page, whether they are in the case or not.
     *
     * @param earlier which of the reviews filed so far an undo takes back
     */
    record Deciding(Kind kind, int claim, int other, int earlier) implements ScriptStep {
        enum Kind {
            CONFIRM,
            REJECT,
            CORRECT,
            SAME,
            SAME_AS_CORRECTED,
            OTHER,
            CUT,
            JOIN,
            UNDO,
            UNDO_LAST
        }
    }
}
