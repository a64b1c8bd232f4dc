package org.waybill.pipeline.live;

/** What can be wrong with a case that is looked at, each with a code and what to do. Listed in {@code docs/errors.md}. */
public enum LiveFault {
    NOT_LAID_OUT("WB-530", "Free some room in the folder of temporary files, or name another, and start again."),
    TOO_MUCH_WORK("WB-531", "Wait until some of it has ended, or stop some."),
    BROKE_OFF("WB-539", "This is a fault of waybill; please report this line.");

    private final String code;
    private final String action;

    LiveFault(String code, String action) {
        this.code = code;
        this.action = action;
    }

    /** The stable code that documentation and scripts refer to. */
    public String code() {
        return code;
    }

    /** What the user can do, as a sentence. */
    public String action() {
        return action;
    }

    /** This trouble, met now. */
    LiveTrouble met(String detail) {
        return new LiveTrouble(this, detail);
    }
}
