package org.waybill.intake.reading;

import org.waybill.model.Reason;

/** A source cannot be read, for a reason the user can act on. Becomes a line, never a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * @param reason the code
     * @param detail what was met, without any of the source's text
     */
    public Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
