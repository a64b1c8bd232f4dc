package org.waybill.casefile;

/** Hears how far the index has come, where it has to be brought up to the log. */
@FunctionalInterface
public interface CatchingUp {
    /** Nobody listens. */
    CatchingUp UNHEARD = (done, total) -> {};

    /**
     * Some more entries are in.
     *
     * @param done how many, from 1
     * @param total how many there are
     */
    void done(long done, long total);
}
