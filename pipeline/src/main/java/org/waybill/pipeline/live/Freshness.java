package org.waybill.pipeline.live;

/**
 * How far pages are behind the log.
 *
 * @param shown how many entries of the log they come from
 * @param log how many it has
 */
public record Freshness(long shown, long log) {
    /** Whether something was decided or added that pages do not show yet. */
    public boolean isBehind() {
        return shown < log;
    }
}
