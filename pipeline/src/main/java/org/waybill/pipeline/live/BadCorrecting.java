package org.waybill.pipeline.live;

/** A correction that is not understood: a line with a code and what to do. */
public final class BadCorrecting extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCorrecting(String code, String wrong, String action) {
        super(code + " " + wrong + ". " + action);
    }
}
