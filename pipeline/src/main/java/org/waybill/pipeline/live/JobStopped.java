package org.waybill.pipeline.live;

/** Long work that ends since somebody asked for that. */
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobStopped() {
        super("stopped when asked to", null, false, false);
    }
}
