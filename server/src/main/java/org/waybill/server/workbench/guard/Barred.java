package org.waybill.server.workbench.guard;

/** A request that the workbench turns away, with what is wrong with it. */
public final class Barred extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Bar bar;
    private final int status;
    private final String detail;

    Barred(Bar bar, int status, String detail) {
        // What is asked belongs in no log: the message has the code alone.
        super(bar.code(), null, false, false);
        this.bar = bar;
        this.status = status;
        this.detail = detail;
    }

    /** The same, under another HTTP status. */
    public Barred as(int other) {
        return new Barred(bar, other, detail);
    }

    public Bar bar() {
        return bar;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, as a sentence. */
    public String detail() {
        return detail;
    }
}
