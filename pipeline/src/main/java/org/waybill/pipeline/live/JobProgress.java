package org.waybill.pipeline.live;

/** Hears how far long work has come, and ends it where somebody asked for that. */
public interface JobProgress {
    /** Nobody listens, and nobody stops it. */
    JobProgress UNHEARD = (done, all, what) -> {};

    /**
     * Some more is done.
     *
     * @param done how much, from 0
     * @param all how much there is; 0 where nobody knows
     * @param what is done just now, for a reader; may be empty
     * @throws JobStopped where somebody asked for an end
     */
    void done(long done, long all, String what);
}
