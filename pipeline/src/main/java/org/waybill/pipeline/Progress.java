package org.waybill.pipeline;

/** Hears how far a run has come. Called by one thread at a time, in the order of the sources. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, total, source) -> {};

    /**
     * One more source is done.
     *
     * @param done how many are done, from 1
     * @param total how many there are
     * @param source what the user calls the one that was done
     */
    void done(int done, int total, String source);
}
