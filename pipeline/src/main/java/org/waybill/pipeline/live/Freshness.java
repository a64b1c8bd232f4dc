package org.waybill.pipeline.live;

/**
 * How far pages are behind the log and the lists.
 *
 * @param shown how many entries of the log they come from
 * @param log how many it has
 * @param laying the work that lays out the others
 * @param lists the work that holds the case against newer lists
 */
public record Freshness(long shown, long log, Work laying, Work lists) {
    /**
     * Work that brings pages up.
     *
     * @param job its number; 0 for none
     * @param state how it stands
     */
    public record Work(long job, State state) {
        /** Nothing is to be done. */
        public static final Work NONE = new Work(0, State.NONE);
    }

    /** How such work stands. */
    public enum State {
        NONE,
        UNDER_WAY,
        FAILED
    }

    /** Whether something was decided or added that pages do not show yet. */
    public boolean isBehind() {
        return shown < log;
    }

    /** Entries of the log that pages do not show yet. */
    public long behind() {
        return log - shown;
    }

    /** Whether pages show all that there is to show. */
    public boolean isWhole() {
        return !isBehind() && lists.state() == State.NONE;
    }
}
